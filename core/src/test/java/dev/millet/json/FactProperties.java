package dev.millet.json;

import dev.millet.channel.tax.TaxTable;
import dev.millet.fact.Contradiction;
import dev.millet.fact.Evidence;
import dev.millet.fact.Fact;
import dev.millet.fact.Figure;
import dev.millet.fact.Figures;
import dev.millet.fact.Source;
import dev.millet.testkit.ShapeArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every noun that has a shape is read as it was written. */
class FactProperties {
    @Property(tries = 100)
    void factIsReadAsItWasWritten(@ForAll("facts") Fact fact, @ForAll long seed) {
        ShapeLaws.roundTrip(Fact.shape(), fact, seed);
    }

    @Property(tries = 100)
    void figuresAreReadAsTheyWereWritten(@ForAll("figures") Figures figures, @ForAll long seed) {
        ShapeLaws.roundTrip(Figures.shape(), figures, seed);
    }

    @Property(tries = 100)
    void figureIsReadAsItWasWritten(@ForAll("figure") Figure figure, @ForAll long seed) {
        ShapeLaws.roundTrip(Figure.shape(), figure, seed);
    }

    @Property(tries = 50)
    void contradictionIsReadAsItWasWritten(@ForAll("contradictions") Contradiction contradiction, @ForAll long seed) {
        ShapeLaws.roundTrip(Contradiction.shape(), contradiction, seed);
    }

    @Property(tries = 50)
    void sourceIsReadAsItWasWritten(@ForAll("sources") Source source, @ForAll long seed) {
        ShapeLaws.roundTrip(Source.shape(), source, seed);
    }

    @Property(tries = 50)
    void evidenceIsReadAsItWasWritten(@ForAll("evidence") Evidence evidence, @ForAll long seed) {
        ShapeLaws.roundTrip(Evidence.shape(), evidence, seed);
    }

    @Property(tries = 50)
    void taxTableIsReadAsItWasWritten(@ForAll("taxTables") TaxTable table, @ForAll long seed) {
        ShapeLaws.roundTrip(TaxTable.shape(), table, seed);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return ShapeArbitraries.nouns(Fact.shape());
    }

    @Provide
    Arbitrary<Figures> figures() {
        return ShapeArbitraries.nouns(Figures.shape());
    }

    @Provide
    Arbitrary<Figure> figure() {
        return ShapeArbitraries.nouns(Figure.shape());
    }

    @Provide
    Arbitrary<Contradiction> contradictions() {
        return ShapeArbitraries.nouns(Contradiction.shape());
    }

    @Provide
    Arbitrary<Source> sources() {
        return ShapeArbitraries.nouns(Source.shape());
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return ShapeArbitraries.nouns(Evidence.shape());
    }

    @Provide
    Arbitrary<TaxTable> taxTables() {
        return ShapeArbitraries.nouns(TaxTable.shape());
    }
}

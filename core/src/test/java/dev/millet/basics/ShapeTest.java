package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private record Tier(String id, BigDecimal margin, List<String> functions, Optional<Integer> days) {}

    private static final Shape<Tier> TIER = Shape.ofRecord(
                    "tier",
                    Tier.class,
                    values -> new Tier(
                            values.get("id", String.class),
                            values.get("margin", BigDecimal.class),
                            values.get("functions", List.class),
                            values.find("days", Integer.class)))
            .key("id", Kind.text(), Tier::id, "its name")
            .withDefault("margin", Kind.decimal(), Tier::margin, new BigDecimal("0.10"), "on its price")
            .with("functions", Kind.listOf(Kind.text()), Tier::functions, "what it does")
            .optional("days", Kind.whole(), Tier::days, "of stock")
            .shape();

    private static final class TierBuilder {
        private String id = "";
        private BigDecimal margin = BigDecimal.ZERO;

        TierBuilder id(String value) {
            id = value;
            return this;
        }

        void margin(BigDecimal value) {
            margin = value;
        }

        Tier build() {
            return new Tier(id, margin, List.of(), Optional.empty());
        }
    }

    @Test
    void attributesStandInTheOrderOfTheirDeclaration() {
        assertThat(TIER.names()).containsExactly("id", "margin", "functions", "days");
        assertThat(TIER.attributes())
                .extracting(Attribute::meaning)
                .containsExactly("its name", "on its price", "what it does", "of stock");
        assertThat(TIER.attributes()).extracting(Attribute::required).containsExactly(true, false, false, false);
        assertThat(TIER.key().map(Attribute::name)).hasValue("id");
        assertThat(TIER.find("margin").orElseThrow().byDefault()).isPresent();
        assertThat(TIER.find("price")).isEmpty();
        assertThat(TIER).hasToString("tier[id, margin, functions, days]");
    }

    @Test
    void absentAttributesTakeTheirDefaultsAndListsAreEmpty() {
        Tier tier = TIER.assemble().put(attribute("id"), "a").build();
        assertThat(tier).isEqualTo(new Tier("a", new BigDecimal("0.10"), List.of(), Optional.empty()));
    }

    @Test
    void defaultIsNotTold() {
        Tier tier = new Tier("a", new BigDecimal("0.1"), List.of(), Optional.empty());
        assertThat(TIER.attributes().stream()
                        .filter(attribute -> attribute.findTold(tier).isPresent()))
                .extracting(Attribute::name)
                .containsExactly("id");
    }

    @Test
    void missingAttributeIsNamed() {
        assertThatThrownBy(() -> TIER.assemble().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must be given, but was missing (tier)");
    }

    @Test
    void nounWithABuilderIsBuiltThroughItsSetters() {
        Shape<Tier> shape = Shape.of("tier", Tier.class, TierBuilder::new, TierBuilder::build)
                .with("id", Kind.text(), Tier::id, TierBuilder::id, "its name")
                .withDefault(
                        "margin", Kind.decimal(), Tier::margin, TierBuilder::margin, BigDecimal.ONE, "on its price")
                .shape();
        assertThat(shape.assemble().put(attributeOf(shape, "id"), "b").build())
                .isEqualTo(new Tier("b", BigDecimal.ONE, List.of(), Optional.empty()));
    }

    @Test
    void versionIsOneUnlessSaidOtherwise() {
        Shape.RecordDraft<Tier> draft = Shape.ofRecord("tier", Tier.class, values -> sample());
        assertThat(draft.shape().version()).isEqualTo(1);
        assertThat(draft.version(3).shape().version()).isEqualTo(3);
        assertThat(Shape.of("tier", Tier.class, TierBuilder::new, TierBuilder::build)
                        .version(2)
                        .shape()
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> draft.version(0).shape())
                .hasMessage("version of a shape must be at least 1, but was '0' (tier)");
    }

    @Test
    void readingIsWorkedOutOnce() {
        StringBuilder first = TIER.reading(StringBuilder.class, shape -> new StringBuilder(shape.name()));
        assertThat(TIER.reading(StringBuilder.class, shape -> new StringBuilder()))
                .isSameAs(first);
        assertThat(first).hasToString("tier");
    }

    @Test
    void assemblyTakesOnlyAttributesOfItsShape() {
        Shape<Tier> namesake = Shape.ofRecord("tier", Tier.class, values -> sample())
                .with("days", Kind.text(), Tier::id, "at another place")
                .with("price", Kind.text(), Tier::id, "unknown to the other")
                .shape();
        Shape.Assembly<Tier> assembly = TIER.assemble();
        assertThat(assembly.putFirst(attributeOf(namesake, "days"), "7")).isTrue();
        assertThat(assembly.putFirst(attributeOf(TIER, "days"), "8")).isFalse();
        assertThatThrownBy(() -> assembly.put(attributeOf(namesake, "price"), "9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute must be one of tier[id, margin, functions, days], but was 'price'");
    }

    @Test
    void malformedDeclarationsAreRefused() {
        assertThatThrownBy(() ->
                        Shape.ofRecord("Tier", Tier.class, values -> sample()).shape())
                .hasMessage("shape name must be lower case with hyphens, but was 'Tier'");
        assertThatThrownBy(() -> Shape.ofRecord("tier", Tier.class, values -> sample())
                        .with("type", Kind.text(), Tier::id, "")
                        .shape())
                .hasMessage(
                        "attribute name must be lower camel and neither 'type' nor 'schemaVersion', but was 'type' (tier)");
        assertThatThrownBy(() -> Shape.ofRecord("tier", Tier.class, values -> sample())
                        .with("id", Kind.text(), Tier::id, "")
                        .with("id", Kind.text(), Tier::id, "")
                        .shape())
                .hasMessage("attributes of tier must have distinct names, but two were 'id'");
        assertThatThrownBy(() -> Shape.ofRecord("tier", Tier.class, values -> sample())
                        .key("id", Kind.text(), Tier::id, "")
                        .key("name", Kind.text(), Tier::id, ""))
                .hasMessage("key must be one attribute, but were 'id' and 'name'");
        assertThatThrownBy(() -> Kind.<Tier>union("hand", TIER, TIER))
                .hasMessage("members of hand must have distinct names, but two were 'tier'");
        assertThatThrownBy(() -> Kind.<Tier>union("hand")).hasMessage("hand must have a member, but has none");
    }

    @Test
    void valueOfAnUnknownNameIsRefused() {
        Shape<Tier> shape = Shape.ofRecord(
                        "tier",
                        Tier.class,
                        values -> new Tier(
                                values.get("price", String.class), BigDecimal.ONE, List.of(), Optional.empty()))
                .shape();
        assertThatThrownBy(() -> shape.assemble().build())
                .hasMessage("price must be an attribute with a value, but was not (tier)");
    }

    @Test
    void scalarsReadWhatTheyPrint() {
        assertThat(printed(Kind.decimal(), "1999.50")).isEqualTo("1999.5");
        assertThat(printed(Kind.date(), "2011-10-20")).isEqualTo("2011-10-20");
        assertThat(printed(Kind.identifier(), "dealers.margin")).isEqualTo("dealers.margin");
        assertThat(printed(Kind.unit(), "CNY/unit")).isEqualTo("CNY/unit");
        assertThat(printed(Kind.period(), "2013-Q2")).isEqualTo("2013-Q2");
        assertThat(printed(Kind.oneOf(Side.class), "sell-in")).isEqualTo("sell-in");
        assertThatThrownBy(() -> printed(Kind.oneOf(Side.class), "sell-up"))
                .hasMessage("side must be one of [sell-in, sell-out], but was 'sell-up'");
        assertThatThrownBy(() -> printed(Kind.date(), "2011-02-30"))
                .hasMessage("date must be a day of the calendar as year-month-day, but was '2011-02-30'");
    }

    @Test
    void sameInADocumentIsNotSameInJava() {
        assertThat(Kind.decimal().same(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isTrue();
        assertThat(Kind.flag().same(true, false)).isFalse();
        assertThat(Kind.texts().same(Text.of("a"), Text.of("a"))).isTrue();
        assertThat(Kind.mapOf(Kind.text()).empty()).hasValue(Map.of());
        assertThat(Kind.texts().empty()).isEmpty();
        assertThat(Kind.mapOf(Kind.unit(), Kind.flag())
                        .same(Map.of(Unit.of("day"), true), Map.of(Unit.of("day"), false)))
                .isFalse();
    }

    @Test
    void keyOfAMapIsAText() {
        assertThatThrownBy(() -> Kind.mapOf(Kind.whole(), Kind.flag()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key of a map must be a scalar, but was 'whole number'");
    }

    @Test
    void refusedPartsAreListedInTheMessage() {
        Path price = Path.ROOT.member("price");
        InvalidPartsException refusal = new InvalidPartsException(List.of(
                new InvalidPartsException.Part(price, "price must be positive, but was '0'"),
                new InvalidPartsException.Part(Path.ROOT, "book must be whole, but was not")));
        assertThat(refusal)
                .hasMessage("price must be positive, but was '0' (/price)\nbook must be whole, but was not ()");
        assertThat(refusal.parts()).extracting(InvalidPartsException.Part::path).containsExactly(price, Path.ROOT);
        assertThatThrownBy(() -> new InvalidPartsException(List.of()))
                .hasMessage("invalid parts must be at least one, but were none");
    }

    private enum Side {
        SELL_IN,
        SELL_OUT
    }

    private static <V> String printed(Kind<V> kind, String text) {
        Kind.Scalar<V> scalar = (Kind.Scalar<V>) kind;
        return scalar.print().apply(scalar.parse().apply(text));
    }

    private static Attribute<Tier, String> attribute(String name) {
        return attributeOf(TIER, name);
    }

    @SuppressWarnings("unchecked") // only texts are asked for here
    private static Attribute<Tier, String> attributeOf(Shape<Tier> shape, String name) {
        return (Attribute<Tier, String>) shape.find(name).orElseThrow();
    }

    private static Tier sample() {
        return new Tier("a", BigDecimal.ONE, List.of(), Optional.empty());
    }
}

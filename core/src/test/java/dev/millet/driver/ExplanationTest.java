package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an explanation says, in English and Chinese, and how two of them are subtracted. */
class ExplanationTest {
    private static final Driver PRICE = Driver.of(
                    Figure.cited("price", "CNY 1999/unit", Evidence.of("000", "000-G L245", "售价为1999元")))
            .named("price-label", Text.of("consumer price", "消费者价格"));
    private static final Driver VAT = Driver.of(Figure.decided("vat", "17%", "the law of 2011"));
    private static final Driver COURIER =
            Driver.of(Figure.assumed("direct.freight", "CNY 28/unit", "18..45", "insured parcel"));
    private static final Driver HARDWARE = Driver.of(Figure.builder()
            .id(Identifier.of("hardware"))
            .value(new BigDecimal("1300.128"))
            .unit(Unit.parse("CNY/unit"))
            .basis(Basis.DERIVED)
            .build());
    private static final Driver ONE = Driver.constant("1");
    private static final Driver NET = PRICE.dividedBy(ONE.plus(VAT)).named("net", Text.of("price ex VAT", "不含税价"));

    private static Driver contribution(String id, Driver freight) {
        return Driver.sum(Unit.parse("CNY/unit"), List.of(NET, HARDWARE.negated(), freight.negated()))
                .named(id, Text.of("contribution", "单台贡献"))
                .method(new Method("test.contribution", 2, "Marn and Rosiello 1992"));
    }

    @Test
    void saysWhyInEnglish() {
        assertThat(contribution("direct", COURIER).explain().text()).isEqualTo("""
                        contribution = 380.42 CNY/unit
                          = price ex VAT − hardware − freight  {test.contribution 2: Marn and Rosiello 1992}
                          price ex VAT = 1708.55 CNY/unit = consumer price ÷ (1 + vat)
                            consumer price = 1999 CNY/unit = price
                              price = 1999 CNY/unit  [S] 000 000-G L245 "售价为1999元"
                            vat = 0.17  [D] "the law of 2011"
                          hardware = 1300.13 CNY/unit  [=]
                          freight = 28 CNY/unit  [A] 18..45 "insured parcel"
                        """);
    }

    @Test
    void saysWhyInChinese() {
        assertThat(contribution("direct", COURIER).explain().text(Locale.CHINESE, 2))
                .isEqualTo("""
                        单台贡献 = 380.42 CNY/unit
                          = 不含税价 − hardware − freight  {test.contribution 2: Marn and Rosiello 1992}
                          不含税价 = 1708.55 CNY/unit = 消费者价格 ÷ (1 + vat)
                            消费者价格 = 1999 CNY/unit
                            vat = 0.17  [D] "the law of 2011"
                          hardware = 1300.13 CNY/unit  [=]
                          freight = 28 CNY/unit  [A] 18..45 "insured parcel"
                        """);
        assertThatThrownBy(() -> NET.explain().text(Locale.CHINESE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("levels must be at least 1, but was '0'");
    }

    @Test
    void explainsEachNameOnceAndThenSaysSeeAbove() {
        Driver months = Driver.constant("12 month/year").named("months", Text.of("months per year"));
        Driver rent = Driver.of(Figure.assumed("rent", "CNY 10/month", "guess"));
        Driver year = rent.times(months).named("rent-year", Text.of("rent a year"));
        Driver both = year.plus(year.times(Driver.constant("0.5"))).named("both", Text.of("both"));
        Explanation explanation = both.plus(year).named("all", Text.of("all")).explain();
        assertThat(explanation).hasToString("""
                        all = 300 CNY/year
                          = both + rent a year
                          both = 180 CNY/year = rent a year + rent a year × 0.5
                            rent a year = 120 CNY/year = rent × months per year
                              rent = 10 CNY/month  [A] "guess"
                              months per year = 12 month/year  (definition)
                          rent a year = 120 CNY/year, see above
                        """);
        assertThat(explanation.text(Locale.CHINESE)).contains("months per year = 12 month/year  （定义）\n");
        assertThat(explanation.lines().stream().map(line -> line.label().in(Locale.ENGLISH)))
                .containsExactly("all", "both", "0.5", "rent a year", "rent", "months per year");
        assertThat(explanation.lines().get(2).isDefinition()).isTrue();
        assertThat(explanation.lines().get(2).id()).isEmpty();
        assertThat(explanation.lines().get(2).formula(Locale.ENGLISH)).isEmpty();
        assertThat(explanation.lines().get(5).children()).isEmpty();
        assertThat(explanation.root()).hasToString("all = 300 CNY/year");
        assertThat(explanation.root().method()).isEmpty();
    }

    @Test
    void siblingsOfOneLabelShowTheirIds() {
        Driver dealers = Driver.of(Figure.assumed("dealers.freight", "CNY 4/unit", "pallets"));
        Explanation explanation =
                COURIER.plus(dealers).named("both", Text.of("both")).explain();
        assertThat(explanation.text()).isEqualTo("""
                        both = 32 CNY/unit
                          = freight (direct.freight) + freight (dealers.freight)
                          freight (direct.freight) = 28 CNY/unit  [A] 18..45 "insured parcel"
                          freight (dealers.freight) = 4 CNY/unit  [A] "pallets"
                        """);
    }

    @Test
    void showsWhatAReadingDecided() {
        Driver volume = Driver.of(Figure.assumed("volume", "600", "guess"));
        Driver step = Driver.constant("500");
        Driver low = Driver.constant("0.05");
        Driver high = Driver.of(Figure.decided("high", "8%", "offer"));
        Driver rebate = volume.isAtLeast(step).choose(high, low).named("rebate", Text.of("rebate"));
        DriverTree tree = DriverTree.of(rebate);
        assertThat(tree.read().explain("rebate").root().formula(Locale.ENGLISH))
                .isEqualTo("high (because volume ≥ 500; the other branch is not taken)");
        Figure less = Figure.assumed("volume", "400", "guess");
        assertThat(tree.read(List.of(less)).explain("rebate").root().formula(Locale.CHINESE))
                .isEqualTo("0.05（因为并非 volume ≥ 500；另一分支未采用）");
        assertThat(tree.read(List.of(less)).explain("rebate").lines().stream()
                        .map(line -> line.label().in(Locale.ENGLISH)))
                .containsExactly("rebate", "volume", "500", "0.05");
        assertThat(tree.read(List.of(less)).explain("rebate").lines().get(1).figure())
                .contains(less);
        Driver guarded = high.onlyIf(volume.isLessThan(step), Text.of("too many"));
        assertThat(formula(guarded)).isEqualTo("high, only if volume < 500");
        assertThat(formula(
                        high.onlyIf(volume.isMoreThan(step), Text.of("too few")).plus(low)))
                .isEqualTo("high + 0.05");
        assertThat(formula(guarded.orElse(low))).isEqualTo("0.05 (because (high, only if volume < 500) is undefined)");
        assertThat(formula(high.orElse(low).times(low))).isEqualTo("high × 0.05");
        assertThat(formula(Driver.choice(volume.minus(Driver.constant("599")), List.of(low, high))))
                .isEqualTo("high (chosen by volume − 599)");
        assertThat(formula(Driver.choice(volume, List.of(low, high)))).isEqualTo("choice(volume: 0.05, high)");
        assertThat(formula(guarded.isPositive().choose(low, high)))
                .isEqualTo("if (high, only if volume < 500) > 0 then 0.05 else high");
    }

    private static String formula(Driver formula) {
        return formula.named("it", Text.of("it")).explain().root().formula(Locale.ENGLISH);
    }

    @Test
    void writesBracketsOnlyWhereTheyAreNeeded() {
        Driver a = Driver.of(DriverArbitraries.figure("a", "2"));
        Driver b = Driver.of(DriverArbitraries.figure("b", "3"));
        Driver c = Driver.of(DriverArbitraries.figure("c", "4"));
        assertThat(a.minus(b.minus(c)).minus(a)).hasToString("a − (b − c) − a");
        assertThat(a.minus(b).plus(c.plus(a))).hasToString("a − b + c + a");
        assertThat(a.plus(b).times(c.plus(a))).hasToString("(a + b) × (c + a)");
        assertThat(a.times(b).times(c)).hasToString("a × b × c");
        assertThat(a.times(b.dividedBy(c))).hasToString("a × (b ÷ c)");
        assertThat(a.dividedBy(b.times(c))).hasToString("a ÷ (b × c)");
        assertThat(a.dividedBy(b).dividedBy(c)).hasToString("a ÷ b ÷ c");
        assertThat(a.negated().times(b)).hasToString("(−a) × b");
        assertThat(a.plus(b.plus(c).negated())).hasToString("a − (b + c)");
        assertThat(a.times(Driver.constant("-1"))).hasToString("a × (−1)");
        assertThat(a.plus(Driver.constant("-1"))).hasToString("a + −1");
        assertThat(a.plus(b).power(-2)).hasToString("(a + b) ^ −2");
        assertThat(a.power(b.times(c))).hasToString("a ^ (b × c)");
        assertThat(a.min(b.plus(c)).max(c).abs()).hasToString("|max(min(a, b + c), c)|");
        assertThat(a.isAtLeast(b).and(b.isMoreThan(c)).or(a.isAtMost(c).not()))
                .hasToString("a ≥ b and b > c or not (a ≤ c)");
        assertThat(a.isLessThan(b).or(Condition.never()).and(Condition.always()))
                .hasToString("(a < b or never) and always");
        assertThat(Condition.always().choose(a, b)).hasToString("if always then a else b");
        assertThat(a.orElse(b).times(c)).hasToString("(a, or else b) × c");
        assertThat(Driver.choice(a, List.of(b, c))).hasToString("choice(a: b, c)");
        assertThat(Driver.undefined(Unit.RATIO, Text.of("gone")).plus(a)).hasToString("undefined + a");
        assertThat(Functions.exp(a.plus(b))).hasToString("e ^ (a + b)");
        assertThat(Functions.log(a)).hasToString("ln(a)");
    }

    @Test
    void roundsForPeople() {
        Unit unit = Unit.parse("CNY");
        assertThat(text("1708.547008", unit)).isEqualTo("1708.55 CNY");
        assertThat(text("-0.17", Unit.RATIO)).isEqualTo("−0.17");
        assertThat(text("0.000123456", Unit.RATIO)).isEqualTo("0.0001235");
        assertThat(text("0.000", unit)).isEqualTo("0 CNY");
        assertThat(text("2E+6", unit)).isEqualTo("2000000 CNY");
        assertThat(text("1234567890123456789012", unit)).isEqualTo("1.23457E+21 CNY");
        assertThat(text("1e-12", unit)).isEqualTo("1E-12 CNY");
        assertThat(text("1.005", unit)).isEqualTo("1 CNY");
        assertThat(text("1.015", unit)).isEqualTo("1.02 CNY");
        assertThat(Driver.constant(new BigDecimal("1e40"), unit).plus(Driver.constant("CNY 1")))
                .hasToString("1E+40 CNY + 1 CNY");
    }

    private static String text(String number, Unit unit) {
        return new Value.Defined(new BigDecimal(number), unit).text(Locale.ROOT);
    }

    @Test
    void subtractsTwoRoutesLineByLine() {
        Driver freight = Driver.of(Figure.assumed("dealers.freight", "CNY 4/unit", "pallets"));
        Driver rebate = Driver.of(Figure.assumed("rebate", "CNY 40/unit", "bonus"));
        Driver dealers = Driver.sum(
                        Unit.parse("CNY/unit"), List.of(NET, HARDWARE.negated(), freight.negated(), rebate.negated()))
                .named("dealers", Text.of("contribution", "单台贡献"));
        Reading reading =
                DriverTree.of(contribution("direct", COURIER), dealers).read();
        ExplanationDifference gap = reading.explain("direct").minus(reading.explain("dealers"));
        assertThat(gap.text(Locale.ENGLISH)).isEqualTo("""
                        contribution: 380.42 CNY/unit − 364.42 CNY/unit = 16 CNY/unit
                          freight: 28 CNY/unit − 4 CNY/unit = 24 CNY/unit
                          rebate: none − 40 CNY/unit = −40 CNY/unit
                        """);
        assertThat(gap.rows().get(2).depth()).isEqualTo(1);
        ExplanationDifference back = reading.explain("dealers").minus(reading.explain("direct"));
        assertThat(back.rows().get(2).difference())
                .isEqualTo(new Value.Defined(new BigDecimal("40"), Unit.parse("CNY/unit")));
        assertThat(back.rows().get(2).right().isDefined()).isFalse();
    }

    @Test
    void differencesOfTheTermsSumToTheDifferenceOfTheSum() {
        Driver a = Driver.of(Figure.assumed("a", "CNY 3", "guess"));
        Driver b = Driver.of(Figure.assumed("b", "CNY 4", "guess"));
        Driver twice = b.times(Driver.constant("2")).named("twice", Text.of("twice"));
        Driver sum = Driver.sum(Unit.of("CNY"), List.of(a, twice, b)).named("sum", Text.of("sum"));
        DriverTree tree = DriverTree.of(sum);
        Reading later = tree.read(List.of(Figure.assumed("b", "CNY 5.5", "guess")));
        List<ExplanationDifference.Row> rows =
                later.explain("sum").minus(tree.read().explain("sum")).rows();
        BigDecimal parts = rows.stream()
                .filter(row -> row.depth() == 1)
                .map(row -> row.difference().get())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).isEqualByComparingTo(rows.get(0).difference().get()).isEqualByComparingTo("4.5");
        assertThat(rows.stream().map(row -> row.label().in(Locale.ENGLISH))).containsExactly("sum", "twice", "b", "b");
    }

    @Test
    void keepsAnUnchangedLineWhoseLinesMovedAgainstEachOther() {
        Driver a = Driver.of(Figure.assumed("a", "CNY 3", "guess"));
        Driver b = Driver.of(Figure.assumed("b", "CNY 4", "guess"));
        DriverTree tree =
                DriverTree.of(a.plus(b).named("inner", Text.of("inner")).named("outer", Text.of("outer")));
        Reading moved =
                tree.read(List.of(Figure.assumed("a", "CNY 4", "guess"), Figure.assumed("b", "CNY 3", "guess")));
        assertThat(moved.explain("outer").minus(tree.read().explain("outer")).rows())
                .hasSize(4);
        Driver other = Driver.of(Figure.assumed("c", "USD 3", "guess")).named("x", Text.of("outer"));
        assertThat(tree.read()
                        .explain("outer")
                        .minus(other.explain())
                        .rows()
                        .get(0)
                        .difference()
                        .why())
                .contains(Text.of("the units differ", "单位不同"));
        Driver none = Driver.undefined(Unit.of("CNY"), Text.of("gone")).named("x", Text.of("outer"));
        assertThat(tree.read()
                        .explain("outer")
                        .minus(none.explain())
                        .rows()
                        .get(0)
                        .difference()
                        .why())
                .contains(Text.of("gone"));
        assertThat(none.explain()
                        .minus(tree.read().explain("outer"))
                        .rows()
                        .get(0)
                        .difference()
                        .why())
                .contains(Text.of("gone"));
    }

    @Test
    void aQuantityOfAFormulaWithoutNameIsExplainedByItsFormula() {
        Driver twice = COURIER.times(Driver.constant("2"));
        assertThat(twice.explain().text()).isEqualTo("""
                        freight × 2 = 56 CNY/unit
                          = freight × 2
                          freight = 28 CNY/unit  [A] 18..45 "insured parcel"
                        """);
        assertThat(twice.value()).hasToString("56 CNY/unit");
        assertThat(Quantity.parse("CNY 56/unit").number())
                .isEqualByComparingTo(twice.value().get());
        assertThat(twice.explain().root().figure()).isEqualTo(Optional.empty());
    }

    @Test
    void aTrialInDoublesIsExplainedLikeAReadingInDecimals() {
        Driver left = NET.minus(COURIER).named("left", Text.of("left"));
        DriverTree tree = DriverTree.of(
                left.onlyIf(left.isPositive(), Text.of("nothing is left")).named("profit", Text.of("profit")));
        Program.Workspace trial = tree.program().workspace().run();
        int courier = tree.program().inputIndex(Identifier.of("direct.freight"));
        Explanation base = trial.explain("profit");
        Explanation dearer = trial.set(courier, 40.5).run().explain("profit");
        Explanation loss = trial.set(courier, 2000).run().explain("profit");
        assertThat(base.text()).isEqualTo(tree.read().explain("profit").text());
        assertThat(dearer.text()).contains("freight = 40.5 CNY/unit  [A] 18..45");
        assertThat(base.root().number() - dearer.root().number()).isEqualTo(12.5);
        assertThat(dearer.minus(base).rows().get(0).difference().get().doubleValue())
                .isEqualTo(-12.5);
        assertThat(loss.text())
                .startsWith("profit = undefined: nothing is left")
                .contains("freight = 2000 CNY/unit  [A] \"insured parcel\"");
        assertThat(loss.root().number()).isNaN();
        assertThatThrownBy(() -> trial.explain("porfit")).hasMessageContaining("did you mean 'profit'?");
    }
}

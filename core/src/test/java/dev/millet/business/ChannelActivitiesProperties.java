package dev.millet.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.FixedCost;
import dev.millet.channel.Route;
import dev.millet.channel.RouteYear;
import dev.millet.channel.WaterfallLine;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ChainAccounts;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.GapPart;
import dev.millet.valuechain.Performer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Chains against the comparison whose costs they carry: two ways to each total, over comparisons of every kind. */
class ChannelActivitiesProperties {
    private static final BigDecimal CENT = new BigDecimal("0.005");

    @Property(tries = 30)
    void theMarginOfAChainIsTheProfitOfItsRouteToTheCent(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        for (Route route : comparison.routes()) {
            assertSame(
                    ChannelActivities.atSamePrice(comparison)
                            .chain(route)
                            .accounts()
                            .marginPerYear(),
                    comparison.atSamePrice(route).profit());
            assertSame(
                    ChannelActivities.atOwnPrices(comparison)
                            .chain(route)
                            .accounts()
                            .marginPerYear(),
                    comparison.atOwnPrice(route).profit());
        }
    }

    @Property(tries = 20)
    void aUnitsMarginIsItsContributionLessItsPartOfFixedCost(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        for (RouteAsChain chain : ChannelActivities.atSamePrice(comparison).chains()) {
            RouteYear year = chain.year();
            Driver expected = year.unit().contribution().minus(year.fixedCost().dividedBy(year.volume()));
            assertSame(chain.accounts().marginPerUnit(), expected);
        }
    }

    @Property(tries = 20)
    void whatBuyersPayIsWhatLiesOutsideAndTheChainsRevenue(@ForAll long seed) {
        for (RouteAsChain chain :
                ChannelActivities.atOwnPrices(Comparisons.of(seed)).chains()) {
            Driver left = chain.year().unit().priceExVat();
            for (WaterfallLine line : chain.outside()) {
                left = left.minus(line.amount());
            }
            assertSame(chain.accounts().revenuePerUnit(), left);
        }
    }

    @Property(tries = 20)
    void whatTheActivitiesTieUpIsTheCapitalEmployed(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        for (RouteAsChain chain : ChannelActivities.atSamePrice(comparison).chains()) {
            assertSame(chain.accounts().assets(), chain.year().capitalEmployed());
            Driver all = comparison
                    .atSamePrice(chain.route())
                    .chainCapital()
                    .plus(chain.year().invested());
            List<Driver> parts = new ArrayList<>();
            for (ActivityAccount account : chain.accounts().activities()) {
                if (!account.activity().leftOut()) {
                    parts.add(account.assets());
                    parts.add(account.assetsHeldBy(Performer.PARTNER));
                }
            }
            assertSame(Driver.sum(all.unit(), parts), all);
        }
    }

    @Property(tries = 12)
    void aScenarioMovesChainsAndComparisonAlike(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        ChannelActivities activities = ChannelActivities.atOwnPrices(comparison);
        DriverTree tree = activities.tree();
        List<Figure> figures = tree.figures().stream()
                .filter(figure -> figure.id().text().startsWith("figure-"))
                .toList();
        Figure figure = figures.get(new Random(seed).nextInt(figures.size()));
        Reading reading = tree.read(List.of(figure.withValue(figure.value().multiply(new BigDecimal("0.9")))));
        for (RouteAsChain chain : activities.chains()) {
            assertSame(
                    reading.value(chain.accounts().marginPerYear()),
                    reading.value(chain.year().profit()));
        }
    }

    @Property(tries = 12)
    void whereCostsArePutChangesNoTotal(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        Activity all =
                Activity.of("channel", ActivityCategory.MARKETING_AND_SALES).build();
        ActivityMapping folded = ActivityMapping.standard().withProductCost("royalty", all);
        for (ChannelFunction function : ChannelFunction.values()) {
            folded = folded.withFunction(function, all);
        }
        ActivityMapping divided = ActivityMapping.standard();
        for (Route route : comparison.routes()) {
            for (FixedCost cost : route.fixedCosts()) {
                if (cost.functions().size() > 1) {
                    divided = divided.withAllocation(division(route, cost));
                }
            }
        }
        ChannelActivities plain = ChannelActivities.atSamePrice(comparison);
        for (ActivityMapping mapping : List.of(folded, divided)) {
            ChannelActivities other = ChannelActivities.atSamePrice(comparison, mapping);
            for (Route route : comparison.routes()) {
                ChainAccounts one = plain.chain(route).accounts();
                ChainAccounts two = other.chain(route).accounts();
                assertSame(two.marginPerYear(), one.marginPerYear());
                assertSame(two.assets(), one.assets());
            }
        }
    }

    @Property(tries = 12)
    void partsOfTheGapSumToItAndTheGapIsTheComparisons(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        ChannelActivities activities = ChannelActivities.atOwnPrices(comparison);
        for (Route other : comparison.routes().subList(1, comparison.routes().size())) {
            ChainComparison compared = activities.compared(other);
            List<Driver> parts =
                    compared.gapParts().stream().map(GapPart::amount).toList();
            assertSame(Driver.sum(compared.costGap().unit(), parts), compared.costGap());
            RouteYear mine = comparison.atOwnPrice(comparison.routes().get(0));
            RouteYear theirs = comparison.atOwnPrice(other);
            assertSame(
                    compared.advantage(),
                    mine.profit().dividedBy(mine.volume()).minus(theirs.profit().dividedBy(theirs.volume())));
        }
    }

    @Property(tries = 20)
    void aFunctionThatNobodyBearsIsTheOneThatTheRuleFinds(@ForAll long seed) {
        ChannelComparison comparison = Comparisons.of(seed);
        Set<String> expected = new HashSet<>();
        for (RouteAsChain chain : ChannelActivities.atSamePrice(comparison).chains()) {
            List<String> unborne = Stream.of(ChannelFunction.values())
                    .filter(function -> !chain.bearing(function).isBorne())
                    .map(function -> function.label().in(Locale.ENGLISH))
                    .toList();
            String route = "on route '" + chain.route().id() + "' nobody bears ";
            if (unborne.size() == ChannelFunction.values().length - 2) {
                expected.add(route + "any function beyond title and risk: " + String.join(", ", unborne));
            } else {
                unborne.forEach(function -> expected.add(route + "the function '" + function + "'"));
            }
        }
        assertThat(uncovered(comparison)).isEqualTo(expected);
    }

    @Property(tries = 12)
    void everyMoveIsToldInBothLanguages(@ForAll long seed) {
        ChannelActivities activities = ChannelActivities.atSamePrice(Comparisons.of(seed));
        for (FunctionMove move : activities.moves()) {
            assertThat(move.isLost())
                    .isEqualTo(move.from().isBorne() && !move.to().isBorne());
            assertThat(move.text().in(Locale.ENGLISH))
                    .startsWith(move.function().label().in(Locale.ENGLISH) + ": ")
                    .doesNotContain("{");
            assertThat(move.text().in(Locale.CHINESE))
                    .startsWith(move.function().label().in(Locale.CHINESE) + "：")
                    .doesNotContain("{");
        }
    }

    private static Set<String> uncovered(ChannelComparison comparison) {
        Set<String> found = new HashSet<>();
        for (Finding finding : comparison.findings().ofKey("channel.function.uncovered")) {
            found.add(finding.message().in(Locale.ENGLISH));
        }
        return found;
    }

    private static CostAllocation division(Route route, FixedCost cost) {
        CostAllocation.Builder division =
                CostAllocation.of(route.id().text(), cost.id().text(), Text.of("staff"));
        int use = 1;
        for (ChannelFunction function : cost.functions()) {
            division.putUses(function, Figure.assumed("use-" + cost.id() + "-" + use, String.valueOf(use), "people"));
            use++;
        }
        return division.build();
    }

    private static void assertSame(Driver actual, Driver expected) {
        assertSame(actual.value(), expected.value());
    }

    private static void assertSame(Value actual, Value expected) {
        assertThat(actual.asNumber().isPresent())
                .as("%s and %s", actual, expected)
                .isEqualTo(expected.asNumber().isPresent());
        actual.asNumber()
                .ifPresent(number -> assertThat(number.subtract(expected.get()).abs())
                        .as("%s and %s", actual, expected)
                        .isLessThan(CENT));
    }
}

package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spending here saves there: what a linkage does to the accounts, and what it refuses. */
class LinkageTest {
    @Test
    void theExampleOfAnEffectFollowsItsPoints() {
        LinkageEffect effect = inspection("CNY 1.5e6/year");
        assertThat(number(effect.saved(Inputs.driver("s", "CNY 0/year")))).isEqualByComparingTo("0");
        assertThat(number(effect.saved(Inputs.driver("s", "CNY 1e6/year")))).isEqualByComparingTo("3000000");
        assertThat(number(effect.saved(Inputs.driver("s", "CNY 1.5e6/year")))).isEqualByComparingTo("3500000");
        assertThat(number(effect.saved(Inputs.driver("s", "CNY 5e6/year")))).isEqualByComparingTo("4000000");
    }

    @Test
    void spendingStandsWhereItBeginsAndTheSavingWhereItEnds() {
        ChainAccounts accounts = ChainAccounts.of(chain(linkage().withEffect(inspection("CNY 1e6/year"))));
        assertThat(number(accounts.activity("procurement").costPerYear())).isEqualByComparingTo("3000000");
        assertThat(number(accounts.activity("service").costPerYear())).isEqualByComparingTo("6000000");
        assertThat(number(accounts.costPerYear())).isEqualByComparingTo("9000000");
        assertThat(number(accounts.activity("service").costPerUnit())).isEqualByComparingTo("6");
    }

    @Test
    void spendingNothingCostsAndSavesNothing() {
        ChainAccounts accounts = ChainAccounts.of(chain(linkage().withEffect(inspection("CNY 0/year"))));
        assertThat(number(accounts.costPerYear())).isEqualByComparingTo("11000000");
    }

    @Test
    void aSpendingThatTwoLinkagesShareIsCountedOnce() {
        LinkageEffect effect = inspection("CNY 1e6/year");
        ChainAccounts accounts = ChainAccounts.of(chain(
                linkage().withEffect(effect),
                Linkage.of("rework", "procurement", "assembly").withEffect(effect)));
        // 2 + 9 + 8 before; 1 spent once, 3 saved twice
        assertThat(number(accounts.activity("procurement").costPerYear())).isEqualByComparingTo("3000000");
        assertThat(number(accounts.activity("assembly").costPerYear())).isEqualByComparingTo("5000000");
    }

    @Test
    void ofALinkageToAnotherFirmOnlyTheOwnEndCounts() {
        LinkageEffect effect = inspection("CNY 1e6/year");
        ChainAccounts fromSupplier = ChainAccounts.of(chain(Linkage.of("better-parts", "their-test", "service")
                .withKind(LinkageKind.SUPPLIER)
                .withEffect(effect)));
        assertThat(number(fromSupplier.costPerYear())).isEqualByComparingTo("8000000");
        ChainAccounts toBuyer = ChainAccounts.of(chain(Linkage.of("packing", "service", "their-shelf")
                .withKind(LinkageKind.BUYER)
                .withEffect(effect)));
        assertThat(number(toBuyer.costPerYear())).isEqualByComparingTo("12000000");
    }

    @Test
    void linkagesThatSaveMoreThanThereIsAreUndefined() {
        ChainAccounts accounts = ChainAccounts.of(chain(linkage().withEffect(inspection("CNY 1e6/year"))));
        assertThat(why(with(accounts.costPerYear(), "x.service", "CNY 1e6/year")))
                .isEqualTo("linkages would save more in service than it costs");
    }

    @Test
    void effectsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new LinkageEffect(figure("s", "CNY 1/year"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("effect of a linkage must have at least one point, but was '[]' (linkage spending 's')");
        assertThatThrownBy(() -> effect(point(1, 3), point(1, 4)))
                .hasMessage("points of a linkage must rise, but was 'CNY 1/year' saving 'CNY 4/year' (point 2, linkage"
                        + " spending 's')");
        assertThatThrownBy(() -> effect(point(1, 3), point(2, 2)))
                .hasMessage("points of a linkage must rise, but was 'CNY 2/year' saving 'CNY 2/year' (point 2, linkage"
                        + " spending 's')");
        assertThatThrownBy(() -> effect(point(1, 3), point(2, 7)))
                .hasMessage("a further yuan of a linkage must save no more than the one before, but was '4' after '3'"
                        + " (point 2, linkage spending 's')");
        assertThatThrownBy(() -> point(0, 3))
                .hasMessage("spending of a linkage must be positive, but was 'CNY 0/year' (saving 'saved')");
        assertThatThrownBy(() -> point(1, -3))
                .hasMessage("saving of a linkage must not be negative, but was 'CNY -3/year' (saving 'saved')");
    }

    @Test
    void linkagesThatLeadNowhereAreRefused() {
        assertThatThrownBy(() -> Linkage.of("l", "a", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a linkage must lead to another activity, but was 'a' (linkage 'l')");
        assertThatThrownBy(() -> chain(Linkage.of("l", "procurement", "sell")))
                .hasMessage(
                        "end of a linkage must be one of ['procurement', 'service', 'assembly', 'research'], but was"
                                + " 'sell' (linkage 'l')");
        assertThatThrownBy(() -> chain(Linkage.of("l", "procurement", "service").withKind(LinkageKind.BUYER)))
                .hasMessage(
                        "a linkage to another firm must have one end in the chain, but was 'procurement' to 'service'"
                                + " (linkage 'l')");
        assertThatThrownBy(
                        () -> chain(Linkage.of("l", "procurement", "research").withEffect(inspection("CNY 1/year"))))
                .hasMessage(
                        "an activity left out must stand without a number, but was 'an effect of a linkage' (activity"
                                + " 'research')");
        assertThat(chain(Linkage.of("l", "procurement", "research")).linkages()).hasSize(1);
    }

    static Linkage linkage() {
        return Linkage.of("inspect", "procurement", "service");
    }

    /** CNY 1 M a year saves 3 M, 2 M save 4 M. */
    static LinkageEffect inspection(String spending) {
        return new LinkageEffect(
                figure("inspection", spending),
                List.of(
                        new SavingPoint(figure("spent-1", "CNY 1e6/year"), figure("saved-1", "CNY 3e6/year")),
                        new SavingPoint(figure("spent-2", "CNY 2e6/year"), figure("saved-2", "CNY 4e6/year"))));
    }

    /** Procurement at 2 M, service at 9 M, assembly at CNY 8 a unit for 1 M units, research left out. */
    static ValueChain chain(Linkage... linkages) {
        boolean assembled =
                List.of(linkages).stream().anyMatch(each -> each.to().text().equals("assembly"));
        Activity.Builder assembly = Activity.of("assembly", ActivityCategory.OPERATIONS);
        if (assembled) {
            assembly.cost("work", Text.of("Work"), figure("work", "CNY 8/unit"));
        }
        return ValueChain.of("x", "CNY")
                .volume(Given.assumed("1e6 unit/year", "plan"))
                .activity("procurement", ActivityCategory.PROCUREMENT, Given.assumed("CNY 2e6/year", "staff"))
                .activity("service", ActivityCategory.SERVICE, Given.assumed("CNY 9e6/year", "warranty"))
                .addActivities(
                        assembly.build(),
                        Activity.builder()
                                .id(Identifier.of("research"))
                                .leftOut(true)
                                .build())
                .addLinkages(linkages)
                .build();
    }

    private static LinkageEffect effect(SavingPoint... points) {
        return new LinkageEffect(figure("s", "CNY 1/year"), List.of(points));
    }

    private static SavingPoint point(int spent, int saved) {
        return new SavingPoint(figure("spent", "CNY " + spent + "/year"), figure("saved", "CNY " + saved + "/year"));
    }
}

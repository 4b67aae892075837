package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.driver;
import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.real;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The linear programme against trying every whole amount of money. */
class LinkageTradeOffProperties {
    @Property(tries = 60)
    void noGridOfWholeAmountsFindsABetterTradeOff(
            @ForAll @Size(value = 4) List<@IntRange(min = 1, max = 6) Integer> widths,
            @ForAll @Size(value = 4) List<@IntRange(max = 4) Integer> slopes,
            @ForAll @IntRange(max = 20) int budget) {
        LinkageEffect one = effect("one", widths.subList(0, 2), slopes.subList(0, 2));
        LinkageEffect two = effect("two", widths.subList(2, 4), slopes.subList(2, 4));
        ChainAccounts accounts = ChainAccounts.of(LinkageTest.chain(
                Linkage.of("one", "procurement", "service").withEffect(one),
                Linkage.of("two", "procurement", "their-line")
                        .withKind(LinkageKind.BUYER)
                        .withEffect(two)));
        double best = 0;
        for (int x = 0; x <= budget; x++) {
            for (int y = 0; x + y <= budget; y++) {
                double net = PlainChain.saved(one, x) + PlainChain.saved(two, y) - x - y;
                best = Math.max(best, net);
            }
        }
        LinkageTradeOff limited = LinkageTradeOff.of(accounts, driver("budget", "CNY " + budget + "/year"));
        assertThat(real(limited.bestNet())).isCloseTo(best, within(1e-6));
        assertThat(real(limited.bestSpending("one")) + real(limited.bestSpending("two")))
                .isLessThanOrEqualTo(budget + 1e-6);
    }

    private static LinkageEffect effect(String id, List<Integer> widths, List<Integer> slopes) {
        List<SavingPoint> points = new ArrayList<>();
        int spent = 0;
        int saved = 0;
        int slope = Integer.MAX_VALUE;
        for (int i = 0; i < widths.size(); i++) {
            slope = Math.min(slope, slopes.get(i));
            spent += widths.get(i);
            saved += slope * widths.get(i);
            points.add(new SavingPoint(
                    figure(id + ".spent-" + i, "CNY " + spent + "/year"),
                    figure(id + ".saved-" + i, "CNY " + saved + "/year")));
        }
        return new LinkageEffect(figure(id + ".spending", "CNY 0/year"), points);
    }
}

package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rounded lines that people can add up. */
class BreakdownTest {
    private static List<Breakdown.Part> parts(String... amounts) {
        return Arrays.stream(amounts)
                .map(amount -> new Breakdown.Part(Text.of("part " + amount), new BigDecimal(amount)))
                .toList();
    }

    private static List<String> amounts(Breakdown breakdown) {
        return breakdown.parts().stream()
                .map(part -> part.amount().toPlainString())
                .toList();
    }

    @Test
    void givesWhatIsMissingToTheLargestRemainders() {
        List<Breakdown.Part> exact = parts("1.006", "1.006", "1.006", "1.004");
        Breakdown breakdown = Breakdown.of(new BigDecimal("4.022"), exact, 2);
        assertThat(breakdown.total()).isEqualByComparingTo("4.02");
        assertThat(amounts(breakdown)).containsExactly("1.01", "1.01", "1.00", "1.00");
        assertThat(breakdown.remainder()).isEqualByComparingTo("-0.01");
        assertThat(breakdown.moved(exact)).containsExactly(Text.of("part 1.006"));
    }

    @Test
    void deductionsRoundToo() {
        Breakdown breakdown = Breakdown.of(new BigDecimal("-1"), parts("-0.335", "-0.335", "-0.33"), 2);
        assertThat(amounts(breakdown)).containsExactly("-0.33", "-0.34", "-0.33");
        assertThat(breakdown.total()).isEqualByComparingTo("-1.00");
    }

    @Test
    void stretchesMeetInTheRoundedSubtotal() {
        Breakdown steps = Breakdown.between(new BigDecimal("10.004"), parts("-1.003", "-1.003"), 2);
        assertThat(steps.total()).isEqualByComparingTo("-2.00");
        assertThat(amounts(steps)).containsExactly("-1.00", "-1.00");
        assertThat(amounts(Breakdown.between(new BigDecimal("0.005"), parts("0.010"), 2)))
                .containsExactly("0.02");
        assertThat(amounts(Breakdown.between(new BigDecimal("0.015"), parts("-0.010"), 2)))
                .containsExactly("-0.02");
        assertThat(Breakdown.between(new BigDecimal("1.5"), List.of(), 0).parts())
                .isEmpty();
    }

    @Test
    void refusesPartsThatDoNotSum() {
        assertThatThrownBy(() -> Breakdown.of(new BigDecimal("3"), parts("1", "1.5"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts must sum to the total '3', but was '2.5'");
    }

    @Property
    void linesSumAndNoneMovesByAWholeUnit(
            @ForAll @Size(min = 1, max = 12)
                    List<@BigRange(min = "-100000", max = "100000") @Scale(7) BigDecimal> amounts,
            @ForAll @IntRange(min = -2, max = 4) int scale) {
        List<Breakdown.Part> parts = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            parts.add(new Breakdown.Part(Text.of("part " + parts.size()), amount));
            total = total.add(amount);
        }
        Breakdown breakdown = Breakdown.of(total, parts, scale);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal own = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal line = breakdown.parts().get(i).amount();
            sum = sum.add(line);
            own = own.add(parts.get(i).amount().setScale(scale, RoundingMode.HALF_EVEN));
            assertThat(line.subtract(parts.get(i).amount()).abs()).isLessThan(unit);
        }
        assertThat(sum).isEqualByComparingTo(breakdown.total());
        assertThat(breakdown.total()).isEqualByComparingTo(total.setScale(scale, RoundingMode.HALF_EVEN));
        assertThat(breakdown.remainder()).isEqualByComparingTo(sum.subtract(own));
    }
}

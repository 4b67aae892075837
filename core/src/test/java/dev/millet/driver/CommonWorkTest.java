package dev.millet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The work that speed is measured on computes the same three times. */
class CommonWorkTest {
    private static final double[] EXPECTED = {
        787.2,
        834.2,
        882.0,
        263.9187671232877,
        310.9187671232876,
        358.71876712328765,
        316.74,
        296.97876712328764,
        7892.909010544928,
        3030.519685693134,
        403.42926192966206,
        348.9923242810849,
        54.43693764857716
    };

    @Test
    void allReadingsGiveTheKnownAnswers() {
        DriverTree tree = CommonWork.tree();
        Program.Workspace trial = tree.program().workspace().run();
        Program.Block block = tree.program().block(8).run(8);
        List<Value> values = tree.read().values();
        List<BigDecimal> byHand = CommonWork.decimals(
                Arrays.stream(CommonWork.BASE).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new));
        for (int i = 0; i < EXPECTED.length; i++) {
            assertThat(trial.answer(i)).isCloseTo(EXPECTED[i], within(1e-12 * EXPECTED[i] * 10));
            assertThat(block.answer(i)[7]).isEqualTo(trial.answer(i));
            assertThat(values.get(i).get().doubleValue()).isCloseTo(EXPECTED[i], within(1e-12 * EXPECTED[i] * 10));
            assertThat(values.get(i).get().subtract(byHand.get(i)).abs()).isLessThan(new BigDecimal("1e-27"));
        }
    }
}

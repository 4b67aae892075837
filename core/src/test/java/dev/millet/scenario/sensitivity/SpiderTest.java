package dev.millet.scenario.sensitivity;

import static dev.millet.scenario.Samples.gap;
import static dev.millet.scenario.Samples.number;
import static dev.millet.scenario.Samples.point;
import static dev.millet.scenario.Samples.ranged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.scenario.Samples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpiderTest {
    @Test
    void walksEachFigureFromItsLowEndOverBaseToItsHighEnd() {
        Spider spider = Spider.of(Samples.story(), "gap", 2);

        Spider.Strand margin = spider.strands().get(0);
        assertThat(margin.figure().id()).hasToString("margin");
        assertThat(numbers(margin.points().stream().map(Spider.Point::position).toList()))
                .containsExactly("-1", "-0.5", "0", "0.5", "1");
        assertThat(numbers(margin.points().stream().map(Spider.Point::at).toList()))
                .containsExactly("0.08", "0.1", "0.12", "0.15", "0.18");
        assertThat(numbers(margin.points().stream()
                        .map(point -> point.value().get())
                        .toList()))
                .containsExactly("-20", "20", "60", "120", "180");
        assertThat(spider.base().get()).isEqualByComparingTo("60");
    }

    @Test
    void keepsThePlacesWhereTheAnswerDoesNotExistWithTheirReason() {
        Spider spider = Spider.of(gap(number("1").dividedBy(ranged("divisor", "2", "0..4"))), "gap", 1);

        Spider.Point low = spider.strands().get(0).points().get(0);
        assertThat(low.value().isDefined()).isFalse();
        assertThat(low.value().why()).isPresent();
        assertThat(spider.strands().get(0).points()).hasSize(3);
    }

    @Test
    void endsWhereTheTornadoEndsAndNamesWhatCannotWalk() {
        var tree = gap(ranged("a", "1", "0..3").times(ranged("b", "2", "1..4")).plus(point("c", "5")));
        Tornado tornado = Tornado.of(tree, "gap");
        Spider spider = Spider.of(tree, "gap", 4);

        for (int i = 0; i < tornado.swings().size(); i++) {
            Spider.Strand strand = spider.strands().get(i);
            assertThat(strand.figure()).isEqualTo(tornado.swings().get(i).figure());
            assertThat(strand.points().get(0).value())
                    .isEqualTo(tornado.swings().get(i).atLow());
            assertThat(strand.points().get(8).value())
                    .isEqualTo(tornado.swings().get(i).atHigh());
        }
        assertThat(spider.leftOut()).extracting(figure -> figure.id().text()).containsExactly("c");
    }

    @Test
    void refusesStepsOutOfBoundsAndAnAnswerThatTheTreeDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spider.of(Samples.story(), "gap", 0))
                .withMessage("steps must be between 1 and 100, but was '0' (spider)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spider.of(Samples.story(), "gab", 3))
                .withMessageContaining("did you mean 'gap'");
    }

    private static List<String> numbers(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .toList();
    }
}

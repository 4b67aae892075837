package dev.millet.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import dev.millet.canvas.Item;
import dev.millet.fact.Evidence;
import dev.millet.json.MilletJson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The corner shop in three years: it learns to bake cake, and moves the till. */
class TimelineTest {
    private static final Canvas FIRST = Canvases.canvas();
    private static final Canvas SECOND = FIRST.plus(Item.of("cake", "goods", Text.of("Cake", "蛋糕")));
    private static final Canvas THIRD = SECOND.replacing(SECOND.item("till").withBlock(Identifier.of("ways")))
            .minus("cake");
    private static final Timeline<Canvas> YEARS =
            Timeline.of(Canvas.shape(), List.of(at("2011", FIRST), at("2012", SECOND), at("2013", THIRD)));

    @Test
    void eachYearChangesTheOneBefore() {
        assertThat(YEARS.steps())
                .extracting(step -> step.summary().in(Locale.ENGLISH))
                .containsExactly("1 added", "1 removed; 1 moved");
        assertThat(YEARS.between("y2013", "y2011").text(Locale.ENGLISH))
                .isEqualTo("item till (Till) moved from ‘ways’ to ‘money’");
    }

    @Test
    void theLifeOfAnElementIsToldYearByYear() {
        assertThat(YEARS.life(Path.ROOT.member("items").member("cake")))
                .extracting(event -> event.snapshot() + " " + event.change().kind())
                .containsExactly("y2012 ADDED", "y2013 REMOVED");
        assertThat(YEARS.life(Path.ROOT.member("items").member("bread"))).isEmpty();
    }

    @Test
    void aTimelineComesBackFromJson() {
        Shape<Timeline<Canvas>> shape = Timeline.shape(Canvas.shape());
        byte[] written = MilletJson.write(shape, YEARS);
        Timeline<Canvas> read = MilletJson.readOrThrow(shape, written);
        assertThat(read).isEqualTo(YEARS);
        assertThat(MilletJson.write(shape, read)).isEqualTo(written);
    }

    @Test
    void disorderAndTwoOfOneNameAreRefusedAtOnce() {
        assertThatThrownBy(() -> Timeline.of(Canvas.shape(), List.of(at("2012", FIRST), at("2012", SECOND))))
                .hasMessage(
                        "id of a snapshot must be unique, but was 'y2012' twice (/snapshots/1/id)\n"
                                + "time of a snapshot must begin after the one before '2012', but was '2012' (/snapshots/1/when)");
        assertThatThrownBy(() -> YEARS.snapshot("y2014"))
                .hasMessage("snapshot must be one of [y2011, y2012, y2013], but was 'y2014'");
    }

    private static Snapshot<Canvas> at(String year, Canvas canvas) {
        return Snapshot.<Canvas>builder()
                .id(Identifier.of("y" + year))
                .title(Text.of("Year " + year))
                .when(Period.parse(year))
                .state(canvas)
                .addEvidence(Evidence.of("seed", "L1"))
                .note(Text.of("as told"))
                .build();
    }
}

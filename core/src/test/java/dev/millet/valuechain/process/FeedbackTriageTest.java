package dev.millet.valuechain.process;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FeedbackTriageTest {
    private static final FeedbackGroup BATTERY = group("battery", "120", "10", true, true);
    private static final FeedbackGroup VOICE = group("voice", "30", "200", true, false);

    @Test
    void theExampleOfBatteryAndVoiceStandsOpenByLittlesLaw() {
        FeedbackTriage miui = FeedbackTriage.of(loop(BATTERY, VOICE));
        assertThat(number(miui.open(FeedbackRoute.HOTFIX))).isEqualByComparingTo("1200");
        assertThat(number(miui.open("voice"))).isEqualByComparingTo("6000");
        assertThat(number(miui.share(FeedbackRoute.HOTFIX))).isEqualByComparingTo("0.8");
        assertThat(number(miui.closingTime())).isEqualByComparingTo("48");
        assertThat(number(miui.closingTime(FeedbackRoute.NEXT_GENERATION))).isEqualByComparingTo("200");
        assertThat(number(miui.priority("battery"))).isEqualByComparingTo("96");
        assertThat(number(miui.rateAbout("performance"))).isEqualByComparingTo("150");
        assertThat(number(miui.rateAbout("packaging"))).isEqualByComparingTo("0");
        assertThat(miui.tree().answers()).hasSize(3 + 2 * 4 + 1 + 2 * 2);
    }

    @Test
    void onlyWhatIsUrgentAndImportantIsHotfixed() {
        assertThat(BATTERY.route()).isEqualTo(FeedbackRoute.HOTFIX);
        assertThat(VOICE.route()).isEqualTo(FeedbackRoute.NEXT_GENERATION);
        assertThat(VOICE.withUrgent(false).withImportant(true).route()).isEqualTo(FeedbackRoute.NEXT_GENERATION);
    }

    @Test
    void withoutReportsThereIsNoShareAndNoTime() {
        FeedbackTriage voice = FeedbackTriage.of(loop(VOICE));
        assertThat(why(voice.closingTime(FeedbackRoute.HOTFIX))).isEqualTo("there are no reports");
        assertThat(number(voice.share(FeedbackRoute.HOTFIX))).isEqualByComparingTo("0");
        assertThat(why(with(voice.closingTime(), "voice.rate", "0 report/day"))).isEqualTo("there are no reports");
    }

    @Test
    void aHotfixSlowerThanTheNextGenerationIsSpokenOf() {
        FeedbackGroup slow = BATTERY.withClosingTime(figure("slow", "300 day"));
        assertThat(loop(slow, VOICE).findings().list())
                .extracting(Finding::key)
                .containsExactly("valuechain.feedback.slow-hotfix");
        assertThat(loop(BATTERY, VOICE).findings().isEmpty()).isTrue();
        assertThat(loop(slow).findings().isEmpty()).isTrue();
    }

    @Test
    void whatIsNoLoopIsRefused() {
        assertThatThrownBy(() -> loop())
                .hasMessage("a feedback loop must have one group at least, but was '[]' (feedback loop 'miui')");
        assertThatThrownBy(() -> loop(VOICE, VOICE))
                .hasMessage("feedback must have a name of its own, but was 'voice' twice (feedback loop 'miui')");
        assertThatThrownBy(() -> VOICE.withRate(figure("r", "1 report/week")))
                .hasMessage("rate must be in 'report/day', but was '1 report/week' (feedback 'voice')");
        assertThatThrownBy(() -> FeedbackTriage.of(loop(VOICE)).open("x"))
                .hasMessage("feedback must be one of ['voice'], but was 'x' (feedback loop 'miui')");
    }

    @Test
    void sourcesHaveNames() {
        assertThat(Arrays.stream(FeedbackSource.values())
                        .map(source -> source.label().in(Locale.CHINESE)))
                .containsExactly("销售数据", "评价", "社区", "问卷调查");
    }

    static FeedbackLoop loop(FeedbackGroup... groups) {
        return new FeedbackLoop(Identifier.of("miui"), Text.of("MIUI"), List.of(groups));
    }

    static FeedbackGroup group(String id, String rate, String days, boolean urgent, boolean important) {
        return FeedbackGroup.builder()
                .id(Identifier.of(id))
                .source(FeedbackSource.COMMUNITY)
                .dimension(Identifier.of("performance"))
                .rate(figure(id + ".rate", rate + " report/day"))
                .severity(figure(id + ".severity", "0.8"))
                .urgent(urgent)
                .important(important)
                .closingTime(figure(id + ".days", days + " day"))
                .build();
    }
}

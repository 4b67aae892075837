package dev.millet.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    private static final Rule<Object> TOO_LONG = rule("text.length.long", "text.length.long");
    private static final Rule<CharSequence> BLANK = rule("text.words.blank", "text.words.blank.all");

    @Test
    void runsTheRulesInOrder() {
        Findings findings = Findings.of("sample", List.of(TOO_LONG, BLANK));

        assertThat(findings.list())
                .extracting(Finding::key)
                .containsExactly("text.length.long", "text.words.blank.all");
        assertThat(findings.ofKey("text.length.long")).hasSize(1);
        assertThat(findings.ofSeverity(Severity.WARNING)).hasSize(2);
        assertThat(findings.worst()).contains(Severity.WARNING);
        assertThat(findings.isEmpty()).isFalse();
    }

    @Test
    void severitiesAreSetFromOutside() {
        Findings findings = Findings.of("sample", List.of(TOO_LONG, BLANK))
                .suppressing("text.words.blank.all", Text.of("meant so"))
                .withSeverities(Map.of("text.length.long", Severity.ERROR, "text.words.blank.all", Severity.HINT));

        assertThat(findings.list()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(findings.suppressed())
                .extracting(aside -> aside.finding().severity())
                .containsExactly(Severity.HINT);
        assertThat(findings.worst()).contains(Severity.ERROR);
    }

    @Test
    void suppressedOnesStayListedWithTheirReason() {
        Findings findings = Findings.of("sample", List.of(TOO_LONG, BLANK))
                .suppressing("text.length.long", Text.of("meant so", "有意为之"));

        assertThat(findings.list()).extracting(Finding::key).containsExactly("text.words.blank.all");
        assertThat(findings.suppressed())
                .containsExactly(new SuppressedFinding(finding("text.length.long"), Text.of("meant so", "有意为之")));
        assertThat(findings.text(Locale.ENGLISH)).isEqualTo("""
                        warning text.words.blank.all at /words/0: found by text.words.blank.all
                            advice: look at it
                        suppressed text.length.long: found by text.length.long
                            because: meant so""");
        assertThat(findings.text(Locale.CHINESE)).isEqualTo("""
                        警告 text.words.blank.all（位于/words/0）：发现text.words.blank.all
                            建议：看一看
                        已搁置 text.length.long：发现text.length.long
                            理由：有意为之""");
    }

    @Test
    void suppressesAtOneElementOnly() {
        Finding here = finding("a.b");
        Finding there = here.withPath(Path.ROOT);
        Findings findings = Findings.of(List.of(here, there)).suppressing("a.b", Path.ROOT, Text.of("known"));

        assertThat(findings.list()).containsExactly(here);
        assertThat(findings.suppressed()).extracting(SuppressedFinding::finding).containsExactly(there);
        assertThat(findings.suppressing("x.y", Path.ROOT, Text.of("known"))).isEqualTo(findings);
    }

    @Test
    void saysWhenNothingWasFound() {
        assertThat(Findings.none().text(Locale.ENGLISH)).isEqualTo("nothing found");
        assertThat(Findings.none().text(Locale.CHINESE)).isEqualTo("未发现问题");
        assertThat(Findings.none().worst()).isEmpty();
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(Findings.none()).hasToString("nothing found");
    }

    @Test
    void findingAboutTheWholeNamesNoPath() {
        assertThat(finding("a.b")
                        .withPath(Path.ROOT)
                        .withSeverity(Severity.STRENGTH)
                        .text(Locale.ENGLISH))
                .isEqualTo("strength a.b: found by a.b\n    advice: look at it");
    }

    @Test
    void joinsFindings() {
        Findings one = Findings.of(List.of(finding("a.b"))).suppressing("a.b", Text.of("known"));
        Findings other = Findings.of(List.of(finding("c.d")));

        assertThat(one.plus(other).list()).containsExactly(finding("c.d"));
        assertThat(one.plus(other).suppressed()).hasSize(1);
    }

    @Test
    void refusesAFindingOfAnotherRule() {
        Rule<Object> stranger = rule("a.b", "a.bc");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Findings.of("sample", List.of(stranger)))
                .withMessage("finding must carry its rule's key, but was 'a.bc' (rule 'a.b')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.", ".a", "A.b", "a b.c", "a..b", "1.b"})
    void refusesAMalformedKey(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(key))
                .withMessage(
                        "key must be dotted lower-case words like 'channel.function.uncovered', but was '" + key + "'");
        assertThatIllegalArgumentException().isThrownBy(() -> Findings.none().suppressing(key, Text.of("x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Findings.none().withSeverities(Map.of(key, Severity.HINT)));
    }

    @Test
    void findingsAreEqualByWhatTheyList() {
        EqualsVerifier.forClass(Findings.class)
                .withPrefabValues(ImmutableList.class, ImmutableList.of(1), ImmutableList.of(2))
                .withNonnullFields("list", "suppressed")
                .verify();
    }

    private static <M> Rule<M> rule(String key, String found) {
        return new Rule<>() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Finding> inspect(M model) {
                return List.of(finding(found));
            }
        };
    }

    private static Finding finding(String key) {
        return Finding.of(
                key,
                Path.ROOT.member("words").element(0),
                Text.of("found by " + key, "发现" + key),
                Text.of("look at it", "看一看"));
    }
}

package dev.millet.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.finding.shop.Shop;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A rule of a user's own that speaks in the words of its package. */
class RuleTest {
    private static final Shop CORNER = new Shop(Text.of("the corner shop", "街角店"), List.of(12, 20, 17));

    @Test
    void itSaysEachDefectInThePackagesWordsAndInTheModelsOrder() {
        Findings findings = Findings.of(CORNER, List.of(Shop.UNHEATED));

        assertThat(findings.text(Locale.ENGLISH)).isEqualTo("""
                hint shop.unheated at /degrees/0: the corner shop has 12 degrees
                    advice: heat it, or close it in winter
                hint shop.unheated at /degrees/2: the corner shop has 17 degrees
                    advice: heat it, or close it in winter""");
        assertThat(findings.list().get(0).message().in(Locale.CHINESE)).isEqualTo("街角店只有12度");
        assertThat(findings.list().get(0).advice().in(Locale.CHINESE)).isEqualTo("请供暖，或在冬季停业");
    }

    @Test
    void itIsSilentWhereNothingIsWeak() {
        assertThat(Shop.UNHEATED.key()).isEqualTo("shop.unheated");
        assertThat(Shop.UNHEATED.inspect(new Shop(Text.of("warm"), List.of(21))))
                .isEmpty();
    }

    @Test
    void aRuleWithoutWordsIsRefusedWhereItSpeaks() {
        Rule<Shop> wordless = Rule.of(
                "shop.dark",
                Severity.HINT,
                Words.of(Shop.class),
                (Shop shop, Rule.Report report) -> report.found(Path.ROOT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wordless.inspect(CORNER))
                .withMessage("key must be among the words of dev.millet.finding.shop, but was 'finding.shop.dark'");
    }
}

package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.millet.channel.mix.MixYear;
import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Own stores return: what the documents say is cited, all else is an assumption and says so, every number is a reading. */
class OwnStoresPageTest {
    private static final CaseFiles FILES = CaseFiles.load();
    private static final OwnStoresPage PAGE = OwnStoresPage.of(FILES);

    @Test
    void tellsInEnglishWhatStoresAddAndTake() {
        assertThat(unwrapped(Locale.ENGLISH))
                .startsWith("MILLET Own stores return: Xiaomi's routes in 2019 4 of 30 inputs have a source [S]")
                .contains("2019, own stores return: \"在2019年开设了1000多家线下门店\" 000-A L37")
                .contains("Own stores 9.0 M 0.0 M 8.5 M 30 % 126.76 573.8 M")
                .contains("Of what they sell, 45 % is taken from site and partners; they would pay up to 61 %.")
                .contains("if suppliers deliver all that is asked for, and -61.3 M at the supply assumed")
                .contains("So it is supply that decides")
                .contains("One more phone would earn, in CNY: supplied 75.59;")
                .contains("OPPO has 30000 outlets: Xiaomi covers 3.3 % of that.");
    }

    @Test
    void tellsTheSameInChinese() {
        assertThat(PAGE.text(Locale.CHINESE))
                .startsWith("MILLET  自有门店回归：小米2019年的渠道\n30项输入中有4项有出处[S]")
                .contains("2011年，唯一渠道：“小米官网是唯一官方销售渠道”000-G L245")
                .contains("其销量中有45 %取自网站和合作渠道；取走不超过61 %时仍然合算。")
                .contains("金立有50000家网点：小米相当于其2.0 %。");
    }

    @Test
    void theMixIsWhatAHandCountsToo() {
        double exVat = 1299 / 1.13;
        double site = exVat - 960 - 10 - 14 - 25 - 0.006 * 1299;
        double stores = exVat - 960 - 10 - 45 - 0.006 * 1299;
        double partners = exVat * 0.92 - 960 - 10 - 12;
        double tried = 0.25 * 12; // what the site's buyers cost own stores, a phone of the site
        double rationed = 28e6 / (13.3e6 + 9e6 + 7.45e6);
        MixYear year = PAGE.year();

        assertThat(read(year, "site")).isCloseTo((site - tried) * 13.3e6 * rationed - 400e6, offset(1.0));
        assertThat(read(year, "stores")).isCloseTo(stores * 9e6 * rationed - 500e6, offset(1.0));
        assertThat(read(year, "partners")).isCloseTo(partners * 7.45e6 * rationed - 100e6, offset(1.0));
        double without = 16e6 * site + 8.8e6 * partners - 500e6; // 24.8 M are asked for: no shortage
        assertThat(number("own-stores-2019.stores.added"))
                .isCloseTo(number("own-stores-2019.profit") - without, offset(1.0));
        assertThat(number("own-stores-2019.stores.added-with-enough-supply"))
                .isCloseTo(9e6 * stores - 500e6 - 2.7e6 * site - 13.3e6 * tried - 1.35e6 * partners, offset(1.0));
    }

    @Test
    void theBestMixGivesTheDearestRoutesWhatTheyCanSellAndPartnersTheRest() {
        assertThat(number("own-stores-2019.site.best-volume")).isCloseTo(13.3e6, offset(1.0));
        assertThat(number("own-stores-2019.stores.best-volume")).isCloseTo(9e6, offset(1.0));
        assertThat(number("own-stores-2019.partners.best-volume")).isCloseTo(5.7e6, offset(1.0));
    }

    @Test
    void everyInputIsCitedOrAssumedWithRangeAndReasonInBothLanguages() {
        for (Figure figure : PAGE.reading().tree().figures()) {
            if (figure.basis() == Basis.ASSUMED) {
                assertThat(figure.uncertainty()).as(figure.id().text()).isPresent();
                assertThat(figure.reason().orElseThrow().byLanguage()).containsKeys("en", "zh");
            } else {
                assertThat(figure.evidence().flatMap(Evidence::quote))
                        .as(figure.id().text())
                        .isPresent();
            }
            assertThat(unwrapped(Locale.ENGLISH)).contains(figure.name().in(Locale.ENGLISH));
        }
    }

    @Test
    void whatIsCitedStandsInTheBookOfFacts() {
        for (String[] pair :
                new String[][] {{"stores-2019", "F004"}, {"outlets-oppo", "F118"}, {"outlets-gionee", "F119"}}) {
            Figure figure = OwnStores.load().figure(pair[0]);
            Evidence cited = figure.evidence().orElseThrow();
            Evidence fact = FILES.fact(pair[1]).evidence().orElseThrow();
            assertThat(List.of(cited.source(), cited.locator(), cited.quote()))
                    .isEqualTo(List.of(fact.source(), fact.locator(), fact.quote()));
        }
    }

    private static double read(MixYear year, String route) {
        return PAGE.reading().value(year.profit(route)).get().doubleValue();
    }

    private static double number(String id) {
        return PAGE.reading().value(id).get().doubleValue();
    }

    /** The page without line breaks and repeated spaces. */
    private static String unwrapped(Locale locale) {
        return PAGE.text(locale).replaceAll("\\s+", " ");
    }
}

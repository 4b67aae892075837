package dev.millet.xiaomi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.canvas.Canvas;
import dev.millet.canvas.CoverageAxis;
import dev.millet.canvas.CoverageMatrix;
import dev.millet.canvas.FeedbackLoop;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Item;
import dev.millet.canvas.LoopKind;
import dev.millet.catalogue.BusinessModelCanvas;
import dev.millet.catalogue.Frameworks;
import dev.millet.evolution.ChangeKind;
import dev.millet.fact.Evidence;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Xiaomi's canvases: complete, cited, and worth what their sources are worth. */
class CanvasStudyTest {
    private static final CanvasStudy STUDY = CanvasStudy.load();
    private static final CaseFiles FILES = CaseFiles.load();

    @Test
    void everyEntryQuotesItsSourceInBothLanguages() {
        for (Canvas canvas : canvases()) {
            for (Item item : canvas.items()) {
                assertThat(item.evidence()).as(item.id().text()).isNotEmpty();
                assertThat(item.evidence().get(0).quote()).as(item.id().text()).isPresent();
                assertThat(item.text().byLanguage()).containsKeys("en", "zh");
            }
        }
        assertThat(STUDY.businessModel().items()).hasSize(118);
    }

    @Test
    void everyRowOfTheDocumentsCanvasIsQuoted() throws IOException {
        Map<String, String> quotes = quotes();
        Properties rows = rows();
        assertThat(rows).hasSize(131);
        rows.forEach((row, held) -> {
            String[] place = held.toString().split(" ", 2);
            assertThat(quotes).as("row %s", row).containsKey(place[0]);
            assertThat(quotes.get(place[0])).as("row %s", row).contains(spaceless(place[1]));
        });
    }

    /** What may come is told apart from what is: no entry stands on both canvases, and options say whether they were taken. */
    @Test
    void optionsAreNotMixedIntoWhatXiaomiDoes() {
        assertThat(STUDY.options().items())
                .hasSize(15)
                .allMatch(option -> option.tags().contains("option"))
                .extracting(Item::id)
                .doesNotContainAnyElementsOf(
                        STUDY.businessModel().items().stream().map(Item::id).toList());
        assertThat(STUDY.options().items().stream()
                        .filter(option -> option.tags().contains("taken"))
                        .map(option -> option.id().text()))
                .containsExactly("o8-offline", "o9-revenue", "o7-listing", "o11-supply-chain");
        assertThat(STUDY.businessModel().items()).noneMatch(item -> item.tags().contains("option"));
    }

    @Test
    void optionsAreToldByTheBlockThatEachWouldChange() {
        assertThat(STUDY.text(FILES.book(), Locale.ENGLISH))
                .contains(
                        "OPTIONS FOR THE FUTURE, by the block that each would change",
                        "  Value Propositions: Enter cars, medicine and education (diversification, Ansoff)",
                        "  Key Resources: Raise money by a listing (enabling: taken since;"
                                + " the documents disagree whether in 2017 or in 2018)");
        assertThat(STUDY.text(FILES.book(), Locale.CHINESE)).contains("  重要伙伴：先与供应商结盟，成熟期再并购（纵向一体化）");
    }

    @Test
    void hungerSellingIsAnActivityFromTheFirstPhoneOnAndNoStream() {
        assertThat(STUDY.businessModel().item("ka-hunger-selling").block().text())
                .isEqualTo("key-activities");
        assertThat(STUDY.phases()
                        .life(dev.millet.basics.Path.ROOT.member("items").member("ka-hunger-selling")))
                .extracting(event -> event.snapshot() + " " + event.change().kind())
                .containsExactly("take-off " + ChangeKind.ADDED);
    }

    /** The matrices that a reader asks for: what covers which phase of the purchase, and what hangs on one entry. */
    @Test
    void everyPhaseOfThePurchaseHasAChannelAndTheSiteServesWithOthers() {
        FilledCanvas filled = FilledCanvas.of(Frameworks.get(BusinessModelCanvas.ID), STUDY.businessModel());
        CoverageMatrix phases = CoverageMatrix.within(
                filled, CoverageAxis.items("channels"), CoverageAxis.terms("channels", "channel-phase"));
        assertThat(phases.columns())
                .extracting(phase -> phase.id().text())
                .containsExactly("awareness", "evaluation", "purchase", "delivery", "after-sales");
        assertThat(phases.rows()).hasSize(15);
        assertThat(phases.emptyColumns()).isEmpty();
        assertThat(phases.emptyRows()).isEmpty();
        CoverageMatrix served = CoverageMatrix.across(
                filled,
                CoverageAxis.items("value-propositions"),
                CoverageAxis.items("customer-segments"),
                BusinessModelCanvas.Links.SERVES);
        assertThat(served.emptyRows()).isEmpty();
    }

    @Test
    void scarcityIsNearlyThereAndOnlyThePresaleIsMissing() {
        assertThat(STUDY.findings(FILES.book()).ofKey("canvas.pattern.presale-and-scarcity"))
                .extracting(finding -> finding.message().in(Locale.ENGLISH))
                .containsExactly("the pattern “Presale and scarcity (hunger marketing)” is nearly there (4 of 5 parts);"
                        + " missing: money that comes before the goods");
    }

    @Test
    void noEntryIsMisplacedAndEverySourceIsInTheBook() {
        for (Canvas canvas : canvases()) {
            assertThat(FilledCanvas.of(Frameworks.get(canvas.framework()), canvas)
                            .misplaced())
                    .isEmpty();
        }
        Findings findings = STUDY.findings(FILES.book());
        assertThat(findings.ofSeverity(Severity.ERROR)).isEmpty();
        assertThat(findings.ofKey("canvas.evidence.unknown-source")).isEmpty();
    }

    @Test
    void growthFeedsItselfAndMaterialPricesHoldIt() {
        List<FeedbackLoop> balancing = STUDY.loops().loops(LoopKind.BALANCING);
        assertThat(STUDY.loops().reinforcing()).hasSize(5);
        assertThat(balancing).hasSize(1);
        assertThat(balancing.get(0).text(STUDY.businessModel()).in(Locale.ENGLISH))
                .contains("Raw materials (rising) −→ A price far below phones of equal specification");
    }

    @Test
    void directSalesIsThePatternThatTheDocumentsTell() {
        assertThat(STUDY.findings(FILES.book()).ofKey("canvas.pattern.direct-sales"))
                .extracting(Finding::severity)
                .containsExactly(Severity.STRENGTH);
    }

    @Test
    void theSecondListOfNineElementsHasNoSegmentsResourcesOrPartners() {
        String text = STUDY.text(FILES.book(), Locale.ENGLISH);
        String lost = text.substring(text.indexOf("WHAT THE NINE ELEMENTS OF PRODUCT AND FINANCE CANNOT SAY"));
        assertThat(lost).contains("Customer Segments").contains("Key Resources").contains("Key Partnerships");
    }

    @Test
    void thePhasesTellWhenOwnStoresCameAndWhoseOpinionTheDeclineIs() {
        assertThat(STUDY.phases().snapshots())
                .extracting(phase -> phase.id().text())
                .containsExactly("pre-launch", "take-off", "growth", "decline", "transformation");
        assertThat(STUDY.phases()
                        .life(dev.millet.basics.Path.ROOT.member("items").member("ch-offline-2019")))
                .extracting(event -> event.snapshot() + " " + event.change().kind())
                .containsExactly("transformation " + ChangeKind.ADDED);
        assertThat(STUDY.phases().snapshot("decline").note().orElseThrow().in(Locale.ENGLISH))
                .startsWith("One author's opinion");
        assertThat(STUDY.phases().between("growth", "decline").of(ChangeKind.RENAMED))
                .extracting(change -> change.path().pointer())
                .containsExactly("/title", "/items/vp-high-spec-low-price/text");
    }

    /** To renew it, run the main job and copy {@code xiaomi-example/target/canvas-a3.svg} there. */
    @Test
    void thePictureOnTheFrontPageIsTheOneThatTheMainJobDraws(@TempDir Path folder) throws IOException {
        STUDY.write(folder, FILES.book(), Locale.ENGLISH);
        assertThat(Files.readString(folder.resolve("canvas-a3.svg")))
                .isEqualTo(Files.readString(Path.of("pictures", "canvas-a3.en.svg")));
    }

    @Test
    void eachPhaseIsDrawnWithWhatItChanged(@TempDir Path folder) throws IOException {
        STUDY.write(folder, FILES.book(), Locale.CHINESE);
        assertThat(Files.readString(folder.resolve("phase-decline.svg")))
                .contains("与“小米：爆发期”（2013..2017）对比", "≈ 原为“高配置、低价格：性价比”", "mc-card mc-removed");
    }

    private static List<Canvas> canvases() {
        return Stream.concat(
                        Stream.of(STUDY.businessModel(), STUDY.fourPillars(), STUDY.nineElements(), STUDY.options()),
                        STUDY.phases().snapshots().stream().map(phase -> phase.state()))
                .toList();
    }

    /** What each entry and each link quotes, without spaces: the documents break lines where they like. */
    private static Map<String, String> quotes() {
        Map<String, String> quotes = new HashMap<>();
        for (Canvas canvas : List.of(STUDY.businessModel(), STUDY.options())) {
            canvas.items().forEach(item -> quotes.put(item.id().text(), quoted(item.evidence())));
            canvas.links().forEach(link -> quotes.put(link.from() + ">" + link.to(), quoted(link.evidence())));
        }
        return quotes;
    }

    private static String quoted(List<Evidence> evidence) {
        return evidence.stream().map(each -> spaceless(each.quote().orElse(""))).collect(Collectors.joining("\n"));
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Properties rows() throws IOException {
        Properties rows = new Properties();
        try (InputStream bytes = CanvasStudyTest.class.getResourceAsStream("canvas-rows.properties")) {
            rows.load(new InputStreamReader(requireNonNull(bytes), StandardCharsets.UTF_8));
        }
        return rows;
    }
}

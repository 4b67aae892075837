package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.canvas.Canvas;
import dev.millet.canvas.FeedbackLoop;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Item;
import dev.millet.canvas.LoopKind;
import dev.millet.catalogue.Frameworks;
import dev.millet.evolution.ChangeKind;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        assertThat(STUDY.businessModel().items()).hasSize(116);
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
                        Stream.of(STUDY.businessModel(), STUDY.fourPillars(), STUDY.nineElements()),
                        STUDY.phases().snapshots().stream().map(phase -> phase.state()))
                .toList();
    }
}

package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.CanvasRules;
import dev.millet.canvas.FeedbackLoops;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.catalogue.BusinessModelCanvas;
import dev.millet.catalogue.Conversions;
import dev.millet.catalogue.Frameworks;
import dev.millet.catalogue.Patterns;
import dev.millet.catalogue.ProductFinanceNineElements;
import dev.millet.evolution.ChangeSet;
import dev.millet.evolution.Snapshot;
import dev.millet.evolution.Timeline;
import dev.millet.fact.FactBook;
import dev.millet.finding.Finding;
import dev.millet.finding.Findings;
import dev.millet.finding.Severity;
import dev.millet.render.CanvasView;
import dev.millet.render.LinkStyle;
import dev.millet.render.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Xiaomi's business model on a page: the canvas of everything that the documents say, the two other lists of nine elements
 * as their authors filled them, the canvas of each phase, and apart from all of them the options that the documents name.
 *
 * <p>Every entry says where it is written; what was concluded and not said is marked. Links are the reader's conclusion
 * unless they cite a source.
 */
final class CanvasStudy {
    private final Canvas businessModel;
    private final Canvas fourPillars;
    private final Canvas nineElements;
    private final Timeline<Canvas> phases;
    private final Canvas options;

    private CanvasStudy(
            Canvas businessModel, Canvas fourPillars, Canvas nineElements, Timeline<Canvas> phases, Canvas options) {
        this.businessModel = businessModel;
        this.fourPillars = fourPillars;
        this.nineElements = nineElements;
        this.phases = phases;
        this.options = options;
    }

    /**
     * Reads all canvases.
     *
     * @throws IllegalArgumentException with everything that is wrong in a file
     */
    static CanvasStudy load() {
        return new CanvasStudy(
                CaseFiles.read("canvas.json", Canvas.shape()),
                CaseFiles.read("canvas-four-pillars.json", Canvas.shape()),
                CaseFiles.read("canvas-nine-elements.json", Canvas.shape()),
                CaseFiles.read("phases.json", Timeline.shape(Canvas.shape())),
                CaseFiles.read("canvas-options.json", Canvas.shape()));
    }

    /** All that the documents say, phases side by side: a Business Model Canvas. */
    Canvas businessModel() {
        return businessModel;
    }

    /** The nine elements of the four pillars, as document 000-D fills them. */
    Canvas fourPillars() {
        return fourPillars;
    }

    /** The nine elements of product and finance, as document 001-1 fills them. */
    Canvas nineElements() {
        return nineElements;
    }

    /** The canvas of each phase. */
    Timeline<Canvas> phases() {
        return phases;
    }

    /** What the documents advise or expect, each in the block of the Business Model Canvas that it would change. */
    Canvas options() {
        return options;
    }

    /** What rules, patterns and the fact book say of the business model. */
    Findings findings(FactBook book) {
        Framework framework = Frameworks.get(BusinessModelCanvas.ID);
        return Findings.of(FilledCanvas.of(framework, businessModel), CanvasRules.of(framework, Patterns.all(), book));
    }

    /** Its feedback loops. */
    FeedbackLoops loops() {
        return FeedbackLoops.of(FilledCanvas.of(Frameworks.get(BusinessModelCanvas.ID), businessModel));
    }

    /** What the study tells, for people: loops, strengths, weaknesses, what each phase changed, options, what one list cannot say. */
    String text(FactBook book, Locale locale) {
        StringBuilder text = new StringBuilder();
        heading(text, "canvas.loops", locale);
        loops().loops().forEach(loop -> line(text, loop.text(businessModel).in(locale)));
        Findings findings = findings(book);
        heading(text, "canvas.patterns", locale);
        findings.list().stream()
                .filter(finding -> finding.key().startsWith("canvas.pattern."))
                .forEach(finding -> line(text, finding.message().in(locale)));
        heading(text, "canvas.findings", locale);
        counts(findings).forEach((key, count) -> line(text, count + "  " + key));
        heading(text, "canvas.warnings", locale);
        findings.ofSeverity(Severity.WARNING).stream()
                .filter(finding -> !finding.key().startsWith("canvas.item.disputed"))
                .forEach(finding -> line(text, finding.message().in(locale)));
        heading(text, "canvas.disputed", locale);
        findings.ofKey("canvas.item.disputed")
                .forEach(finding -> line(text, finding.message().in(locale)));
        List<ChangeSet<Canvas>> steps = phases.steps();
        for (int i = 0; i < steps.size(); i++) {
            Snapshot<Canvas> phase = phases.snapshots().get(i + 1);
            text.append('\n')
                    .append(CaseWords.text(
                                    "canvas.phase",
                                    phase.title(),
                                    phase.when().toString(),
                                    steps.get(i).summary())
                            .in(locale))
                    .append('\n');
            phase.note().ifPresent(note -> line(text, note.in(locale)));
            steps.get(i).changes().forEach(change -> line(text, change.text().in(locale)));
        }
        heading(text, "canvas.options", locale);
        for (Block block : Frameworks.get(options.framework()).blocks()) {
            for (Item option : options.itemsIn(block.id())) {
                line(text, told(option, block).in(locale));
            }
        }
        heading(text, "canvas.conversion", locale);
        Conversions.between(BusinessModelCanvas.ID, ProductFinanceNineElements.ID)
                .convert(businessModel)
                .report()
                .lines()
                .forEach(line -> line(text, line.in(locale)));
        return text.toString();
    }

    private static Text told(Item option, Block block) {
        return CaseWords.text(
                "canvas.option", block.title(), option.text(), option.note().orElseThrow());
    }

    private static Map<String, Integer> counts(Findings findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : findings.list()) {
            counts.merge(finding.key(), 1, Integer::sum);
        }
        return counts;
    }

    private static void heading(StringBuilder text, String key, Locale locale) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(CaseWords.text(key).in(locale))
                .append('\n');
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }

    /** Writes the pictures and the text into a folder: each canvas, and each phase with what it changed against the one before. */
    void write(Path directory, FactBook book, Locale locale) throws IOException {
        Files.writeString(
                directory.resolve("canvas.svg"), view(businessModel, locale).svg());
        Files.writeString(directory.resolve("canvas-a3.svg"), sheet(locale));
        Files.writeString(
                directory.resolve("canvas-four-pillars.svg"),
                view(fourPillars, locale).svg());
        Files.writeString(
                directory.resolve("canvas-nine-elements.svg"),
                view(nineElements, locale).svg());
        Files.writeString(
                directory.resolve("canvas-options.svg"), view(options, locale).svg());
        List<Snapshot<Canvas>> snapshots = phases.snapshots();
        for (int i = 1; i < snapshots.size(); i++) {
            Files.writeString(
                    directory.resolve("phase-" + snapshots.get(i).id() + ".svg"),
                    view(snapshots.get(i).state(), locale)
                            .withBefore(snapshots.get(i - 1).state())
                            .svg());
        }
        Files.writeString(directory.resolve("canvas.txt"), text(book, locale));
    }

    /** The business model on one sheet of paper. */
    String sheet(Locale locale) {
        return view(businessModel, locale)
                .withPage(PageFormat.A3)
                .withLinks(LinkStyle.HIDDEN)
                .withQuestions(false)
                .svg();
    }

    private static CanvasView view(Canvas canvas, Locale locale) {
        return CanvasView.of(Frameworks.get(canvas.framework()), canvas).withLanguage(locale);
    }
}

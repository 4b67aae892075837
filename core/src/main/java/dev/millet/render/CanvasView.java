package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A canvas as people see it: one view, read as a picture, a page, Markdown, a Mermaid diagram or plain text.
 *
 * <p>It draws any canvas of any framework, those of Millet and one's own alike, in English or Chinese. Every item shows what
 * it rests on by the shape of its mark ({@code ●} a source, {@code ○} none given, {@code ◆} and {@code ◇} where the placing is
 * our own conclusion), its kinds in words, its figures as {@code [S]} sourced or {@code [A]} assumed. Licence and credit of the
 * framework stand below, always. Drafts are drawn too: an item in a block that the framework does not have is shown outside
 * the blocks, a kind that it does not know by its id.
 *
 * <pre>{@code
 * CanvasView view = CanvasView.of(framework, canvas);
 * view.text();                                                        // for a terminal
 * view.withLanguage(Locale.CHINESE).withPage(PageFormat.A4).svg();    // a picture for one sheet of paper
 * view.html();                                                        // a page of its own
 * }</pre>
 *
 * <p>Two versions are compared by drawing the later one with the earlier one {@linkplain #before before} it:
 *
 * <pre>{@code
 * CanvasView.of(framework, now).withBefore(then).svg();
 * }</pre>
 *
 * <p>All text is escaped (OWASP Encoder), nothing is executed and nothing is fetched from elsewhere; a character that a page
 * cannot carry is shown by a stand-in ({@code ␛} for escape), and text of one direction never turns its neighbours around.
 * The same view gives the same bytes on every machine.
 */
@Value.Immutable
public interface CanvasView extends WithCanvasView {
    /** What is shown. */
    FilledCanvas filled();

    /** The reader's language; words that lack it fall back as {@link dev.millet.basics.Text#in} does. */
    @Value.Default
    default Locale language() {
        return Locale.ENGLISH;
    }

    /** The sheet that {@link #svg} fills and on which {@link #html} prints. */
    @Value.Default
    default PageFormat page() {
        return PageFormat.SCREEN;
    }

    /** How links are shown. */
    @Value.Default
    default LinkStyle links() {
        return LinkStyle.LISTED;
    }

    /** The order in which blocks are numbered and read; the framework's own if absent. */
    Optional<Identifier> order();

    /**
     * An earlier canvas of the same framework: what was added, removed, moved, renamed and changed since is marked, by a sign, a
     * sentence and the edge of the card, in colours where there are any; what has gone is struck through at its place.
     */
    Optional<Canvas> before();

    /** Whether each block shows the question it asks. */
    @Value.Default
    default boolean questions() {
        return true;
    }

    /** Whether evidence and notes are written out; in a picture they stand in the items' tips. */
    @Value.Default
    default boolean evidence() {
        return true;
    }

    /** A view in English, for the screen, with everything shown. */
    static CanvasView of(FilledCanvas filled) {
        return builder().filled(filled).build();
    }

    /**
     * A view in English, for the screen, with everything shown.
     *
     * @throws IllegalArgumentException if the canvas fills another framework
     */
    static CanvasView of(Framework framework, Canvas canvas) {
        return of(FilledCanvas.of(framework, canvas));
    }

    /**
     * A picture: SVG that stands alone or inside a page.
     *
     * <p>Blocks stand where the framework's grid puts them and grow with their content: no text leaves its block, no block
     * covers another. Widths come from a table, never from a font, so that this holds on every machine. It is light or dark as
     * the reader prefers; blocks and items are a structure that screen readers can walk.
     */
    default String svg() {
        return new CanvasSvg(CanvasPage.of(this), page()).svg();
    }

    /**
     * How large the letters of items are on the {@linkplain #page sheet}, in points of 1/72 inch: 9.75 or less.
     *
     * <p>Below some 5 points take a larger sheet, or say less. Example: a hundred items of the Business Model Canvas are
     * legible on A3, not on A4.
     */
    default double letterSize() {
        return new CanvasSvg(CanvasPage.of(this), page()).letterSize();
    }

    /** A page: HTML in one file, without scripts and without anything from elsewhere; laid out by the framework's grid. */
    default String html() {
        return new CanvasHtml(CanvasPage.of(this), page()).html();
    }

    /** Markdown (CommonMark): a heading for each block, a list of its items; no HTML in it. */
    default String markdown() {
        return new CanvasMarkdown(CanvasPage.of(this)).markdown();
    }

    /** A Mermaid flowchart: a subgraph for each block, a node for each item, an arrow for each link. */
    default String mermaid() {
        return new CanvasMermaid(CanvasPage.of(this)).mermaid();
    }

    /** Plain text for a terminal of 80 columns. */
    default String text() {
        return text(80);
    }

    /**
     * Plain text for a terminal; Chinese characters take two columns.
     *
     * @param columns the width of its lines, at least 20
     * @throws IllegalArgumentException if there are fewer columns
     */
    default String text(int columns) {
        if (columns < 20) {
            throw new IllegalArgumentException("columns must be at least 20, but was '" + columns + "' (canvas '"
                    + filled().canvas().id() + "')");
        }
        return new CanvasText(CanvasPage.of(this), columns).text();
    }

    /** A builder; {@code filled} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses an order that the framework does not have, and an earlier canvas of another framework. */
    @Value.Check
    default void check() {
        before().ifPresent(canvas -> FilledCanvas.of(filled().framework(), canvas));
        order().ifPresent(order -> filled().framework().blocksIn(order));
    }

    /** Builds a {@link CanvasView}; each attribute is set once. */
    final class Builder extends ImmutableCanvasView.Builder {
        Builder() {}
    }
}

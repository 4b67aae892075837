package dev.millet.render;

import dev.millet.canvas.Canvas;
import dev.millet.canvas.Framework;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A canvas as full as they come: 118 items of the Business Model Canvas, in English and in Chinese quotes. */
final class Crowded {
    private Crowded() {}

    static CanvasView view() {
        return CanvasView.of(
                MilletJson.readOrThrow(
                        Framework.shape(), bytes("/dev/millet/catalogue/frameworks/business-model-canvas.json")),
                MilletJson.readOrThrow(Canvas.shape(), bytes("/dev/millet/render/xiaomi-business-model.json")));
    }

    /** Every rendering, in both languages. */
    static List<String> renderings() {
        List<String> pages = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            CanvasView view = view().withLanguage(language);
            for (PageFormat page : PageFormat.values()) {
                pages.add(view.withPage(page).svg());
            }
            pages.add(view.withLinks(LinkStyle.DRAWN).svg());
            pages.add(view.html());
            pages.add(view.markdown());
            pages.add(view.mermaid());
            pages.add(view.text());
        }
        return pages;
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Crowded.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

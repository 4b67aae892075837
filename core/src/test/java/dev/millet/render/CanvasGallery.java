package dev.millet.render;

import dev.millet.canvas.Canvas;
import dev.millet.canvas.Framework;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes every rendering of a canvas into a folder, to be looked at.
 *
 * <p>Run by hand: {@code CanvasGallery framework.json canvas.json folder}.
 */
final class CanvasGallery {
    private CanvasGallery() {}

    public static void main(String[] arguments) throws IOException {
        Framework framework = MilletJson.readOrThrow(Framework.shape(), Files.readAllBytes(Path.of(arguments[0])));
        Canvas canvas = MilletJson.readOrThrow(Canvas.shape(), Files.readAllBytes(Path.of(arguments[1])));
        Path folder = Path.of(arguments[2]);
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            CanvasView view = CanvasView.of(framework, canvas).withLanguage(language);
            String name = canvas.id() + "-" + language.toLanguageTag();
            write(folder, name + ".svg", view.svg());
            write(folder, name + "-drawn.svg", view.withLinks(LinkStyle.DRAWN).svg());
            write(folder, name + "-a4.svg", view.withPage(PageFormat.A4).svg());
            write(folder, name + "-a3.svg", view.withPage(PageFormat.A3).svg());
            write(folder, name + ".html", view.withPage(PageFormat.A4).html());
            write(folder, name + ".md", view.markdown());
            write(folder, name + ".mmd", view.mermaid());
            write(folder, name + ".txt", view.text());
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}

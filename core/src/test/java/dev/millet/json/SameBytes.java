package dev.millet.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.millet.basics.Shape;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.CanvasRules;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.catalogue.Frameworks;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FirstCase;
import dev.millet.driver.Explanation;
import dev.millet.finding.Findings;
import dev.millet.render.CanvasView;
import dev.millet.render.LinkStyle;
import dev.millet.render.PageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that must have the same bytes on every machine: documents, schemas, refusals, findings, explanations and
 * pictures; its main method prints a digest of each kind, to be compared between locales, time zones and JDKs.
 */
final class SameBytes {
    private SameBytes() {}

    /** Prints one line a kind: its name, how many texts there are, their digest. */
    public static void main(String[] arguments) throws IOException {
        all().forEach((kind, texts) -> {
            Hasher hasher = Hashing.sha256().newHasher();
            texts.forEach(text -> hasher.putInt(text.length).putBytes(text));
            System.out.println(kind + " " + texts.size() + " " + hasher.hash());
        });
    }

    /** All of it, by kind. */
    static Map<String, List<byte[]>> all() throws IOException {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        all.put("documents", documents());
        all.put(
                "schemas",
                DocumentShapes.DESCRIBED.stream().map(MilletJson::schema).toList());
        all.put("refusals", refusals());
        all.put("comparison", comparison());
        all.put("canvases", canvases());
        return all;
    }

    private static List<byte[]> documents() {
        return DocumentNouns.ALL.stream().map(DocumentNouns.Sample::document).toList();
    }

    /** What is said of every document after a slip of the pen at its middle. */
    private static List<byte[]> refusals() {
        List<byte[]> texts = new ArrayList<>();
        for (DocumentNouns.Sample<?> sample : DocumentNouns.ALL) {
            String document = new String(sample.document(), UTF_8);
            String cut = document.substring(0, document.length() / 2);
            String slip = document.replace("\"id\"", "\"İd\"").replace("\"en\"", "\"EN\"");
            for (String wrong : List.of(cut, slip)) {
                texts.add(MilletJson.read(sample.shape(), wrong)
                        .problems()
                        .toString()
                        .getBytes(UTF_8));
            }
        }
        return texts;
    }

    private static List<byte[]> comparison() {
        ChannelComparison comparison = FirstCase.comparison();
        List<byte[]> texts = new ArrayList<>();
        Explanation gap = comparison.gap().explain();
        texts.add(MilletJson.write(gap));
        texts.add(MilletJson.write(comparison.findings()));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            texts.add(gap.text(locale).getBytes(UTF_8));
            texts.add(comparison.verdict().text(locale).getBytes(UTF_8));
            texts.add(comparison.findings().text(locale).getBytes(UTF_8));
        }
        return texts;
    }

    private static List<byte[]> canvases() throws IOException {
        Framework framework = Frameworks.get("business-model-canvas");
        Canvas canvas = MilletJson.readOrThrow(Canvas.shape(), xiaomi());
        List<byte[]> texts = new ArrayList<>();
        FilledCanvas filled = FilledCanvas.of(framework, canvas);
        texts.add(MilletJson.write(Findings.of(filled, CanvasRules.of(framework))));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            CanvasView view = CanvasView.of(filled).withLanguage(locale);
            texts.add(view.withLinks(LinkStyle.DRAWN).svg().getBytes(UTF_8));
            texts.add(view.withPage(PageFormat.A4).svg().getBytes(UTF_8));
            texts.add(view.html().getBytes(UTF_8));
            texts.add(view.markdown().getBytes(UTF_8));
            texts.add(view.mermaid().getBytes(UTF_8));
            texts.add(view.text().getBytes(UTF_8));
        }
        return texts;
    }

    private static byte[] xiaomi() throws IOException {
        try (InputStream in = Shape.class.getResourceAsStream("/dev/millet/render/xiaomi-business-model.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}

package dev.millet.catalogue;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.LinkType;
import dev.millet.canvas.Term;
import dev.millet.fact.Evidence;
import dev.millet.render.CanvasView;
import dev.millet.render.LinkStyle;
import dev.millet.render.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws every shipped framework, empty and with a sample in each block, in both languages, to be looked at.
 *
 * <p>Run by hand: {@code ShelfGallery folder}.
 */
final class ShelfGallery {
    private ShelfGallery() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Framework framework : Frameworks.all()) {
            Canvas empty = Canvas.of("sample", framework.title(), framework.id().text());
            draw(folder, framework, empty, "empty");
            draw(folder, framework, sample(framework, empty), "full");
        }
    }

    /** Two items in each block, the first of all kinds that the block knows; a link of each type from block to block. */
    private static Canvas sample(Framework framework, Canvas empty) {
        Canvas canvas = empty;
        for (Block block : framework.blocks()) {
            List<Identifier> kinds = new ArrayList<>();
            for (Term term : block.termsById().values()) {
                if (kinds.size() < 4) {
                    kinds.add(term.id());
                }
            }
            canvas = canvas.plus(Item.of(
                                    block.id() + "-one",
                                    block.id().text(),
                                    Text.of(
                                            "A first entry, as long as such entries are: own web shop, 70 % of phones in 2012",
                                            "第一个条目，长度与常见条目相当：小米网自有电商，占2012年手机销量的70%（“米粉”为主）"))
                            .withKinds(kinds)
                            .withEvidence(Evidence.of("seed", "line 1", "quoted")))
                    .plus(Item.of(block.id() + "-two", block.id().text(), Text.of("Short", "短")));
        }
        List<Block> blocks = framework.blocks();
        int at = 0;
        for (LinkType type : framework.linkTypes()) {
            String from = blocks.get(at % blocks.size()).id() + "-one";
            String to = blocks.get((at + 1) % blocks.size()).id() + "-two";
            canvas = canvas.plus(Link.of(type.id().text(), from, to));
            at++;
        }
        return canvas;
    }

    private static void draw(Path folder, Framework framework, Canvas canvas, String how) throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            CanvasView view = CanvasView.of(framework, canvas).withLanguage(language);
            String name = framework.id() + "-" + how + "-" + language.toLanguageTag();
            Files.writeString(folder.resolve(name + ".svg"), view.svg());
            Files.writeString(folder.resolve(name + ".html"), view.html());
            Files.writeString(
                    folder.resolve(name + "-a4.svg"),
                    view.withPage(PageFormat.A4).withLinks(LinkStyle.DRAWN).svg());
        }
    }
}

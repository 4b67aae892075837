package dev.millet.render;

import dev.millet.canvas.Block;
import java.util.List;
import java.util.Locale;

/** A canvas as a page of its own. */
final class CanvasHtml {
    private final CanvasPage page;
    private final PageFormat format;

    CanvasHtml(CanvasPage page, PageFormat format) {
        this.page = page;
        this.format = format;
    }

    String html() {
        Locale language = page.language();
        HtmlElement html = HtmlElement.of("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", language.toLanguageTag())
                .add(head())
                .add(HtmlElement.of("body").add(main()));
        return "<!DOCTYPE html>\n" + html.html();
    }

    private HtmlElement head() {
        return HtmlElement.of("head")
                .add(HtmlElement.of("meta").with("charset", "utf-8"))
                .add(HtmlElement.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", "default-src 'none'; style-src 'unsafe-inline'"))
                .add(HtmlElement.of("meta")
                        .with("name", "viewport")
                        .with("content", "width=device-width, initial-scale=1"))
                .add(HtmlElement.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(HtmlElement.of("title").add(page.title().words()))
                .add(HtmlElement.of("style").style(css()));
    }

    private String css() {
        String print = format.isPaper() ? "@page{size:" + format.css() + ";margin:10mm}\n" : "";
        return HtmlStyle.CSS + print;
    }

    private HtmlElement main() {
        HtmlElement header = HtmlElement.of("header")
                .add(HtmlElement.of("h1").add(page.title(), page))
                .add(HtmlElement.of("p", "note").add(page.subtitle()));
        page.note().ifPresent(note -> header.add(HtmlElement.of("p", "note").add(note, page)));
        page.comparison()
                .forEach(line -> header.add(HtmlElement.of("p", "change").add(line)));
        HtmlElement grid = HtmlElement.of("div", "grid").with("style", grid());
        page.blocks().forEach(block -> grid.add(block(block)));
        HtmlElement main = HtmlElement.of("main").add(header).add(grid);
        List<PageItem> outside = page.outside();
        if (!outside.isEmpty()) {
            main.add(HtmlElement.of("section", "block outside")
                    .with("aria-labelledby", "outside")
                    .add(HtmlElement.of("h2").with("id", "outside").add(page.word("outside")))
                    .add(list(outside)));
        }
        List<PageLink> links = page.links();
        if (!links.isEmpty()) {
            HtmlElement list = HtmlElement.of("ul", "links");
            links.forEach(link -> list.add(link(link)));
            main.add(HtmlElement.of("section")
                    .with("aria-labelledby", "links")
                    .add(HtmlElement.of("h2").with("id", "links").add(page.word("links")))
                    .add(list));
        }
        return main.add(footer());
    }

    private String grid() {
        return "grid-template-columns:repeat(" + page.framework().columns() + ",minmax(0,1fr))";
    }

    private HtmlElement block(PageBlock shown) {
        Block block = shown.block();
        String id = "block-" + shown.number();
        HtmlElement section = HtmlElement.of("section", "block family" + page.family(block) % 6)
                .with(
                        "style",
                        "grid-column:" + block.column() + "/span " + block.columnSpan() + ";grid-row:" + block.row()
                                + "/span " + block.rowSpan())
                .with("aria-labelledby", id);
        List<String> sections = page.sections(block);
        if (!sections.isEmpty()) {
            section.add(HtmlElement.of("p", "section").add(String.join(" · ", sections)));
        }
        section.add(HtmlElement.of("h2")
                .with("id", id)
                .add(HtmlElement.of("span", "number").add(shown.number() + " "))
                .add(page.worded(block.title()), page));
        if (page.view().questions()) {
            section.add(HtmlElement.of("p", "note").add(page.worded(block.question()), page));
        }
        return section.add(
                shown.items().isEmpty() ? HtmlElement.of("p", "note").add(page.word("empty")) : list(shown.items()));
    }

    private HtmlElement list(List<PageItem> items) {
        HtmlElement list = HtmlElement.of("ul", "items");
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    private HtmlElement item(PageItem shown) {
        HtmlElement item = HtmlElement.of("li");
        if (!shown.changes().isEmpty()) {
            item.with("class", shown.changes().get(0).mark().key());
        }
        HtmlElement words = HtmlElement.of("p", "words")
                .add(HtmlElement.of("span", "mark")
                        .with("role", "img")
                        .with("aria-label", page.meaning(shown.mark()))
                        .with("title", page.meaning(shown.mark()))
                        .add(shown.mark().sign()))
                .add(" ");
        Worded text = page.worded(shown.item().text());
        item.add(shown.isRemoved() ? words.add(HtmlElement.of("del").add(text, page)) : words.add(text, page));
        if (!shown.kinds().isEmpty()) {
            item.add(kinds(shown));
        }
        page.figures(shown.item())
                .forEach(figure -> item.add(HtmlElement.of("p", "detail").add(figure)));
        page.particulars(shown.item())
                .forEach(each -> item.add(HtmlElement.of("p", "detail").add(each)));
        page.note(shown.item())
                .ifPresent(note -> item.add(HtmlElement.of("p", "detail").add(note, page)));
        page.sources(shown.item())
                .forEach(source -> item.add(HtmlElement.of("p", "detail").add(source)));
        shown.changes().forEach(change -> item.add(HtmlElement.of("p", "change").add(page.sentence(change))));
        return item;
    }

    private HtmlElement kinds(PageItem shown) {
        HtmlElement kinds = HtmlElement.of("p", "kinds");
        for (PageKind kind : shown.kinds()) {
            HtmlElement chip = HtmlElement.of("span", kind.isKnown() ? "kind" : "kind unknown")
                    .add(kind.words(), page);
            page.meaning(shown, kind).ifPresent(meaning -> chip.with("title", meaning));
            kinds.add(chip).add(" ");
        }
        return kinds;
    }

    private HtmlElement link(PageLink shown) {
        HtmlElement link = HtmlElement.of("li");
        if (!shown.changes().isEmpty()) {
            link.with("class", shown.changes().get(0).mark().key());
        }
        return shown.isRemoved() ? link.add(HtmlElement.of("del").add(page.line(shown))) : link.add(page.line(shown));
    }

    private HtmlElement footer() {
        HtmlElement footer = HtmlElement.of("footer");
        List<ItemMark> marks = page.marks();
        if (!marks.isEmpty()) {
            HtmlElement legend = HtmlElement.of("p");
            marks.forEach(mark -> legend.add(HtmlElement.of("span", "legend")
                    .add(HtmlElement.of("span", "mark").add(mark.sign()))
                    .add(" " + page.meaning(mark) + " ")));
            footer.add(legend);
        }
        if (!page.changeMarks().isEmpty()) {
            HtmlElement legend = HtmlElement.of("p", "swatches");
            page.changeMarks()
                    .forEach((mark, meaning) -> legend.add(HtmlElement.of("span", "swatch " + mark.key())
                                    .add(meaning))
                            .add(" "));
            footer.add(legend);
        }
        page.credits().forEach(credit -> footer.add(HtmlElement.of("p").add(credit)));
        return footer;
    }
}

package dev.millet.render;

import java.util.List;

/** A canvas in Markdown: headings and lists only, so that every reader of it agrees. */
final class CanvasMarkdown {
    private static final String BELOW = "  - ";

    private final CanvasPage page;
    private final StringBuilder text = new StringBuilder();

    CanvasMarkdown(CanvasPage page) {
        this.page = page;
    }

    String markdown() {
        line("# " + MarkdownText.of(page.title().words()));
        paragraph(page.subtitle());
        page.note().ifPresent(note -> paragraph(note.words()));
        page.comparison().forEach(this::paragraph);
        for (PageBlock block : page.blocks()) {
            heading(block.number() + " " + page.worded(block.block().title()).words());
            List<String> sections = page.sections(block.block());
            if (!sections.isEmpty()) {
                paragraph(String.join(" · ", sections));
            }
            if (page.view().questions()) {
                line("");
                line("*" + MarkdownText.of(page.worded(block.block().question()).words()) + "*");
            }
            items(block.items());
        }
        List<PageItem> outside = page.outside();
        if (!outside.isEmpty()) {
            heading(page.word("outside"));
            items(outside);
        }
        List<PageLink> links = page.links();
        if (!links.isEmpty()) {
            heading(page.word("links"));
            line("");
            links.forEach(link -> line("- " + MarkdownText.of(page.line(link))));
        }
        footer();
        return text.toString();
    }

    private void items(List<PageItem> items) {
        line("");
        if (items.isEmpty()) {
            line(MarkdownText.of(page.word("empty")));
        }
        for (PageItem item : items) {
            String words = page.worded(item.item().text()).words();
            line("- " + item.mark().sign() + " " + MarkdownText.of(words));
            item.changes().forEach(change -> line(BELOW + "**" + MarkdownText.of(page.sentence(change)) + "**"));
            if (!item.kinds().isEmpty()) {
                line(BELOW + MarkdownText.of(page.kinds(item)));
            }
            page.figures(item.item()).forEach(figure -> line(BELOW + MarkdownText.of(figure)));
            page.particulars(item.item()).forEach(each -> line(BELOW + MarkdownText.of(each)));
            page.note(item.item()).ifPresent(note -> line(BELOW + MarkdownText.of(note.words())));
            page.sources(item.item()).forEach(source -> line(BELOW + MarkdownText.of(source)));
        }
    }

    private void footer() {
        line("");
        line("---");
        page.marks().forEach(mark -> paragraph(mark.sign() + " " + page.meaning(mark)));
        page.changeMarks().values().forEach(this::paragraph);
        page.credits().forEach(this::paragraph);
    }

    private void heading(String words) {
        line("");
        line("## " + MarkdownText.of(words));
    }

    private void paragraph(String words) {
        line("");
        line(MarkdownText.of(words));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

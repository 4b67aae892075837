package dev.millet.render;

import java.util.List;

/** A canvas in plain type: one block below the other, broken to the width of a terminal. */
final class CanvasText {
    private final CanvasPage page;
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    CanvasText(CanvasPage page, int columns) {
        this.page = page;
        this.columns = columns;
    }

    String text() {
        add("", page.title().words());
        rule('=', page.title().words());
        add("", page.subtitle());
        page.note().ifPresent(note -> add("", note.words()));
        page.comparison().forEach(line -> add("", line));
        for (PageBlock block : page.blocks()) {
            List<String> sections = page.sections(block.block());
            String title =
                    block.number() + " " + page.worded(block.block().title()).words();
            heading(sections.isEmpty() ? title : title + " · " + String.join(" · ", sections));
            if (page.view().questions()) {
                add("", page.worded(block.block().question()).words());
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
            links.forEach(link -> add("  ", page.line(link)));
        }
        text.append('\n');
        page.marks().forEach(mark -> add(mark.type() + " ", page.meaning(mark)));
        page.changeMarks().values().forEach(meaning -> add("", meaning));
        page.credits().forEach(credit -> add("", credit));
        return text.toString();
    }

    private void items(List<PageItem> items) {
        if (items.isEmpty()) {
            add("  ", page.word("empty"));
        }
        for (PageItem item : items) {
            String mark = "  " + item.mark().type() + " ";
            String indent = " ".repeat(mark.length());
            add(mark, page.worded(item.item().text()).words());
            item.changes().forEach(change -> add(indent, page.sentence(change)));
            if (!item.kinds().isEmpty()) {
                add(indent, page.kinds(item));
            }
            page.figures(item.item()).forEach(figure -> add(indent, figure));
            page.particulars(item.item()).forEach(each -> add(indent, each));
            page.note(item.item()).ifPresent(note -> add(indent, note.words()));
            page.sources(item.item()).forEach(source -> add(indent, source));
        }
    }

    private void heading(String words) {
        text.append('\n');
        add("", words);
        rule('-', words);
    }

    private void rule(char sign, String below) {
        int width = Math.min(columns, CharacterWidths.columns(ShownText.of(below)));
        text.append(Character.toString(sign).repeat(Math.max(1, width))).append('\n');
    }

    /** Adds words behind a prefix; their further lines stand below their first. */
    private void add(String prefix, String words) {
        String before = prefix;
        for (String line : LineBreaks.ofColumns(words, columns - prefix.length())) {
            text.append(before).append(LeftToRight.held(line)).append('\n');
            before = " ".repeat(prefix.length());
        }
    }
}

package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.canvas.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A canvas as a Mermaid flowchart.
 *
 * <p>Nodes are named by their place in the diagram; what users wrote stands in quoted labels only, every sign that Mermaid or
 * HTML could read as its own written as a number.
 */
final class CanvasMermaid {
    private static final String PLAIN = " ,.-()/+";

    private static final String BREAK = "<br/>";

    private final CanvasPage page;
    private final StringBuilder text = new StringBuilder();
    private final Map<Identifier, String> nodes = new HashMap<>();

    CanvasMermaid(CanvasPage page) {
        this.page = page;
    }

    String mermaid() {
        line("flowchart LR");
        line("  subgraph canvas[\"" + label(page.title().words()) + BREAK + label(page.subtitle()) + "\"]");
        for (PageBlock block : page.blocks()) {
            String title = page.worded(block.block().title()).words();
            subgraph("b" + block.number(), label(block.number() + " " + title), block.items());
        }
        List<PageItem> outside = page.outside();
        if (!outside.isEmpty()) {
            subgraph("outside", label(page.word("outside")), outside);
        }
        line("  end");
        page.links().forEach(this::link);
        List<String> foot = new ArrayList<>();
        page.marks().forEach(mark -> foot.add(mark.sign() + " " + label(page.meaning(mark))));
        page.comparison().forEach(line -> foot.add(label(line)));
        page.changeMarks().values().forEach(meaning -> foot.add(label(meaning)));
        page.credits().forEach(credit -> foot.add(label(credit)));
        line("  credits[\"" + String.join(BREAK, foot) + "\"]");
        line("  classDef inferred stroke-dasharray:4 3");
        line("  classDef added stroke:#2b7f58,stroke-width:3px");
        line("  classDef removed stroke:#b3261e,stroke-dasharray:4 3");
        line("  classDef changed stroke:#94560b,stroke-width:2px");
        return text.toString();
    }

    private void subgraph(String id, String title, List<PageItem> items) {
        line("    subgraph " + id + "[\"" + title + "\"]");
        for (PageItem item : items) {
            String node = "i" + (nodes.size() + 1);
            nodes.putIfAbsent(item.item().id(), node);
            line("      " + node + "[\"" + label(item) + "\"]" + style(item));
        }
        if (items.isEmpty()) {
            line("      " + id + "empty[\"" + label(page.word("empty")) + "\"]");
        }
        line("    end");
    }

    private String label(PageItem item) {
        StringBuilder label = new StringBuilder(item.mark().sign()).append(' ');
        label.append(label(page.worded(item.item().text()).words()));
        if (!item.kinds().isEmpty()) {
            label.append(BREAK).append(label(page.kinds(item)));
        }
        page.figures(item.item()).forEach(figure -> label.append(BREAK).append(label(figure)));
        item.changes().forEach(change -> label.append(BREAK).append(label(page.sentence(change))));
        return label.toString();
    }

    private static String style(PageItem item) {
        if (!item.changes().isEmpty()) {
            return switch (item.changes().get(0).mark()) {
                case ADDED -> ":::added";
                case REMOVED -> ":::removed";
                case MOVED, RENAMED, CHANGED -> ":::changed";
            };
        }
        return item.item().inferred() ? ":::inferred" : "";
    }

    private void link(PageLink link) {
        String arrow = page.sign(link.link()) == Sign.NEGATIVE ? " -.->" : " -->";
        String changes = link.changes().stream()
                .map(change -> label(page.sentence(change)) + BREAK)
                .collect(Collectors.joining());
        line("  " + nodes.get(page.current(link.link().from())) + arrow + "|\"" + changes + label(link.verb()) + "\"| "
                + nodes.get(page.current(link.link().to())));
    }

    /** Words within the quotes of a label. */
    private static String label(String words) {
        StringBuilder label = new StringBuilder();
        LeftToRight.held(ShownText.of(words)).codePoints().forEach(c -> {
            boolean sign = c < 0x80 && !Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0;
            if (sign) {
                label.append('#').append(c).append(';');
            } else {
                label.appendCodePoint(c);
            }
        });
        return label.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

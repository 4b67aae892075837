package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.Sign;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a view says, in one language and in reading order, before any format: every format shows the same. */
final class CanvasPage {
    private final CanvasView view;
    private final FilledCanvas filled;
    private final Locale language;
    private final CanvasChanges changes;

    private CanvasPage(CanvasView view) {
        this.view = view;
        this.filled = view.filled();
        this.language = view.language();
        this.changes = new CanvasChanges(view.before(), filled, language);
    }

    static CanvasPage of(CanvasView view) {
        return new CanvasPage(view);
    }

    CanvasView view() {
        return view;
    }

    Locale language() {
        return language;
    }

    Framework framework() {
        return filled.framework();
    }

    /** A fixed word. */
    String word(String key, Object... arguments) {
        return RenderWords.text("canvas." + key, arguments).in(language);
    }

    Worded worded(Text text) {
        return Worded.of(text, language);
    }

    Worded title() {
        return worded(filled.canvas().title());
    }

    /** The framework, whose canvas it is and of when: "Business Model Canvas · xiaomi · 2011". */
    String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add(LeftToRight.held(framework().title().in(language)));
        filled.canvas().subject().ifPresent(subject -> parts.add(subject.toString()));
        filled.canvas().asOf().ifPresent(period -> parts.add(period.toString()));
        return String.join(" · ", parts);
    }

    Optional<Worded> note() {
        return filled.canvas().note().map(this::worded);
    }

    /** The blocks in the order of the view. */
    List<PageBlock> blocks() {
        List<Block> inOrder = view.order().map(framework()::blocksIn).orElseGet(framework()::blocks);
        List<PageBlock> blocks = new ArrayList<>();
        for (Block block : inOrder) {
            List<Item> items = new ArrayList<>(filled.items(block.id()));
            changes.removed().stream()
                    .filter(item -> item.block().equals(block.id()))
                    .forEach(items::add);
            blocks.add(new PageBlock(block, blocks.size() + 1, items(items)));
        }
        return List.copyOf(blocks);
    }

    /** The items in blocks that the framework does not have. */
    List<PageItem> outside() {
        List<Item> items = new ArrayList<>(filled.misplaced());
        changes.removed().stream()
                .filter(item -> framework().block(item.block()).isEmpty())
                .forEach(items::add);
        return items(items);
    }

    /** The names of the sections that a block belongs to. */
    List<String> sections(Block block) {
        return framework().sections().stream()
                .filter(section -> section.blocks().contains(block.id()))
                .map(section -> LeftToRight.held(section.title().in(language)))
                .toList();
    }

    /** The place of the first section that a block belongs to, from 0; its own place where there is none. */
    int family(Block block) {
        for (int i = 0; i < framework().sections().size(); i++) {
            if (framework().sections().get(i).blocks().contains(block.id())) {
                return i;
            }
        }
        return framework().sections().isEmpty() ? 0 : framework().sections().size();
    }

    /** The links as sentences, unless the view hides them. */
    List<PageLink> links() {
        if (view.links() == LinkStyle.HIDDEN) {
            return List.of();
        }
        return Stream.concat(filled.canvas().links().stream(), changes.removedLinks().stream())
                .map(link -> new PageLink(link, verb(link), changes.of(link)))
                .toList();
    }

    /** Which way a link works. */
    Sign sign(Link link) {
        return filled.sign(link);
    }

    /** The numbers of an item: "takings: CNY 100/day [A]". */
    List<String> figures(Item item) {
        return item.figures().stream()
                .map(figure -> word(
                        "figure", LeftToRight.held(figure.name().in(language)), figure.quantity(), standing(figure)))
                .map(String::strip)
                .toList();
    }

    /** In which block an item stands that the framework does not have, whom it is about and what it is tagged with. */
    List<String> particulars(Item item) {
        List<String> particulars = new ArrayList<>();
        if (framework().block(item.block()).isEmpty()) {
            particulars.add(word("outside.block", item.block()));
        }
        item.party().ifPresent(party -> particulars.add(word("party", party)));
        if (!item.tags().isEmpty()) {
            particulars.add(
                    item.tags().stream().map(tag -> "#" + LeftToRight.held(tag)).collect(Collectors.joining(" ")));
        }
        return particulars;
    }

    /** Where it is written, as far as the view shows it. */
    List<String> sources(Item item) {
        return view.evidence()
                ? item.evidence().stream()
                        .map(evidence -> word("source", LeftToRight.held(evidence.toString())))
                        .toList()
                : List.of();
    }

    /** The note on an item, as far as the view shows it. */
    Optional<Worded> note(Item item) {
        return view.evidence() ? item.note().map(this::worded) : Optional.empty();
    }

    /** What the tip of an item says: its words and mark, its kinds, sources and note. */
    List<String> tip(PageItem item) {
        List<String> tip = new ArrayList<>();
        tip.add(worded(item.item().text()).words());
        tip.add(item.mark().sign() + " " + meaning(item.mark()));
        item.changes().forEach(change -> tip.add(sentence(change)));
        item.kinds()
                .forEach(kind -> tip.add(LeftToRight.held(kind.words().words())
                        + meaning(item, kind)
                                .map(meaning -> word("meaning", meaning))
                                .orElse("")));
        tip.addAll(sources(item.item()));
        note(item.item()).ifPresent(note -> tip.add(note.words()));
        return tip;
    }

    /** What a kind of an item means, if the framework says it. */
    Optional<String> meaning(PageItem item, PageKind kind) {
        return filled.term(item.item(), kind.id()).map(term -> term.meaning().in(language));
    }

    /** The kinds of an item in a line: "Own · Direct". */
    String kinds(PageItem item) {
        return item.kinds().stream()
                .map(kind -> LeftToRight.held(kind.words().words()))
                .collect(Collectors.joining(" · "));
    }

    /** A change with its sign: "→ moved here from Channels". */
    String sentence(PageChange change) {
        return change.mark().sign() + " " + change.words();
    }

    /** A link with what became of it. */
    String line(PageLink link) {
        String changes =
                link.changes().stream().map(change -> sentence(change) + " · ").collect(Collectors.joining());
        return changes
                + word("link", words(link.link().from()), words(link.link().to()), link.verb());
    }

    /** The marks in use, in their order. */
    List<ItemMark> marks() {
        Set<ItemMark> used = new LinkedHashSet<>();
        filled.canvas().items().forEach(item -> used.add(ItemMark.of(item)));
        return used.stream().sorted().toList();
    }

    String meaning(ItemMark mark) {
        return word("mark." + mark.key());
    }

    /** With what the canvas is compared and what became of it as a whole; empty if it is compared with nothing. */
    List<String> comparison() {
        List<String> lines = new ArrayList<>();
        changes.heading().ifPresent(lines::add);
        if (changes.heading().isPresent() && changes.counts().isEmpty()) {
            lines.add(word("change.none"));
        }
        changes.whole().forEach(change -> lines.add(sentence(change)));
        return lines;
    }

    /** The marks of changes in use, each with what it means and how often it stands. */
    Map<ChangeMark, String> changeMarks() {
        Map<ChangeMark, String> marks = new EnumMap<>(ChangeMark.class);
        changes.counts()
                .forEach((mark, count) ->
                        marks.put(mark, mark.sign() + " " + word("legend." + mark.key(), Integer.toString(count))));
        return marks;
    }

    /** The id under which an item stands on the page: if its id is another, links of before lead to it as well. */
    Identifier current(Identifier item) {
        return changes.current(item);
    }

    /** What must stand below every rendering: what figures rest on, credit and licence of the framework. */
    List<String> credits() {
        List<String> credits = new ArrayList<>();
        if (filled.canvas().items().stream().anyMatch(item -> !item.figures().isEmpty())) {
            credits.add(word("figures"));
        }
        framework().credit().ifPresent(credit -> credits.add(credit.in(language)));
        credits.add(
                framework().licence().equals("NONE")
                        ? word("licence.none", framework().title())
                        : word("licence", framework().title(), framework().licence()));
        return credits;
    }

    private List<PageItem> items(List<Item> items) {
        return items.stream().map(this::item).toList();
    }

    private PageItem item(Item item) {
        List<PageKind> kinds = item.kinds().stream()
                .map(kind -> filled.term(item, kind)
                        .map(term -> new PageKind(kind, worded(term.term()), true))
                        .orElseGet(() -> new PageKind(kind, Worded.neutral(kind.text()), false)))
                .toList();
        return new PageItem(item, kinds, changes.of(item));
    }

    private String verb(Link link) {
        String verb = framework()
                .linkType(link.type())
                .map(known -> LeftToRight.held(known.title().in(language)))
                .orElseGet(() -> link.type().text());
        return switch (sign(link)) {
            case POSITIVE -> verb + " (+)";
            case NEGATIVE -> verb + " (−)";
            case NONE -> verb;
        };
    }

    private String words(Identifier item) {
        return changes.item(item)
                .map(found -> LeftToRight.held(worded(found.text()).words()))
                .orElseGet(item::text);
    }

    private static String standing(Figure figure) {
        return figure.isAssumption() ? "[A]" : figure.evidence().isPresent() ? "[S]" : "";
    }
}

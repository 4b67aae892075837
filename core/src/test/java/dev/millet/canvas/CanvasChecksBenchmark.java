package dev.millet.canvas;

import dev.millet.PairedPasses;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.finding.Findings;
import dev.millet.finding.Rule;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * V1: how fast the structural checks of a canvas are beside the same checks written by hand, and what all rules cost.
 *
 * <p>10,000 canvases of 90 items each on the Business Model Canvas, every id a string of its own as reading a file leaves
 * it. One canvas in four has a wrong block, a wrong kind, an item without a kind and one with too many. Our side builds the
 * canvas of its items (which refuses ids that are there twice), pairs it with the framework and runs the rules; the plain
 * side is {@link PlainChecks}. Structural checks are measured without links, all rules on canvases with 45 links as well.
 */
public final class CanvasChecksBenchmark {
    private static final int CANVASES = 10_000;
    private static final int LINKED = 1_000;
    private static final int ITEMS = 90;
    private static final int LINKS = 45;
    private static final int WRONG = 4;

    private final Framework framework;
    private final Random random = new Random(7);

    private CanvasChecksBenchmark(Framework framework) {
        this.framework = framework;
    }

    /** Prints {@code V1 <median> x (<min>-<max>)}, and what an item costs in structural and in all rules. */
    public static void main(String[] arguments) throws IOException {
        CanvasChecksBenchmark bench = new CanvasChecksBenchmark(businessModelCanvas());
        PairedPasses structural = bench.structural();
        System.out.println(structural.line("V1"));
        System.out.println(structural.line("V1-structural-rules", CANVASES * ITEMS));
        System.out.println(bench.allRules().line("V1-all-rules", LINKED * ITEMS));
    }

    static Framework businessModelCanvas() throws IOException {
        try (InputStream file =
                Framework.class.getResourceAsStream("/dev/millet/catalogue/frameworks/business-model-canvas.json")) {
            return MilletJson.readOrThrow(Framework.shape(), file.readAllBytes());
        }
    }

    private PairedPasses structural() {
        List<List<Item>> all = new ArrayList<>();
        for (int i = 0; i < CANVASES; i++) {
            all.add(items(i));
        }
        PlainChecks plain = new PlainChecks(framework);
        if (found(all) != wrong(all, plain)) {
            throw new IllegalStateException("both sides must find as much, but was '" + found(all) + "' by rules and '"
                    + wrong(all, plain) + "' by hand");
        }
        return PairedPasses.of(4, 9, () -> found(all), () -> wrong(all, plain));
    }

    private static long wrong(List<List<Item>> all, PlainChecks plain) {
        long wrong = 0;
        for (List<Item> items : all) {
            wrong += plain.check(items).size();
        }
        return wrong;
    }

    private long found(List<List<Item>> all) {
        long found = 0;
        for (List<Item> items : all) {
            Canvas canvas = canvas().addAllItems(items).build();
            found += Findings.of(FilledCanvas.of(framework, canvas), CanvasRules.STRUCTURAL)
                    .list()
                    .size();
        }
        return found;
    }

    private PairedPasses allRules() {
        List<Canvas> all = new ArrayList<>();
        List<List<Item>> plain = new ArrayList<>();
        for (int i = 0; i < LINKED; i++) {
            List<Item> items = items(i);
            plain.add(items);
            all.add(canvas().addAllItems(items).addAllLinks(links(items)).build());
        }
        PlainChecks checks = new PlainChecks(framework);
        List<Rule<FilledCanvas>> rules = CanvasRules.of(framework);
        return PairedPasses.of(
                2,
                5,
                () -> {
                    long found = 0;
                    for (Canvas canvas : all) {
                        found += Findings.of(FilledCanvas.of(framework, canvas), rules)
                                .list()
                                .size();
                    }
                    return found;
                },
                () -> wrong(plain, checks));
    }

    private Canvas.Builder canvas() {
        return Canvas.builder()
                .id(Identifier.of("bench"))
                .title(Text.of("Bench", "基准"))
                .framework(framework.id());
    }

    private List<Item> items(int canvas) {
        List<Item> items = new ArrayList<>();
        List<Block> blocks = framework.blocks();
        for (int i = 0; i < ITEMS; i++) {
            Block block = blocks.get(i % blocks.size());
            items.add(Item.builder()
                    .id(fresh("item-" + canvas + "-" + i))
                    .block(fresh(block.id().text()))
                    .text(Text.of("Item " + i, "条目" + i))
                    .addAllKinds(kinds(block))
                    .build());
        }
        if (canvas % WRONG == 0) {
            spoil(items);
        }
        return items;
    }

    /** A word of each vocabulary that wants one. */
    private List<Identifier> kinds(Block block) {
        return block.vocabularies().stream()
                .filter(Vocabulary::required)
                .map(vocabulary -> any(vocabulary.terms()))
                .map(term -> fresh(term.id().text()))
                .toList();
    }

    private void spoil(List<Item> items) {
        items.set(11, items.get(11).withBlock(Identifier.of("customer-segment")));
        items.set(23, items.get(23).withKinds(Identifier.of("no-such-kind")));
        items.set(38, items.get(38).withKinds());
        Block channels = framework.blocks().get(2);
        items.set(
                47,
                items.get(47)
                        .withKinds(channels.vocabularies().get(0).terms().stream()
                                .map(Term::id)
                                .toList()));
    }

    private List<Link> links(List<Item> items) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            Item from = items.get(i * 2);
            Item to = items.get((i * 2 + 7 + random.nextInt(40)) % items.size());
            links.add(Link.of(
                    any(framework.linkTypes()).id().text(),
                    from.id().text(),
                    to.id().text()));
        }
        return links;
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** An id whose string is its own, as reading leaves it. */
    private static Identifier fresh(String text) {
        return Identifier.of(new String(text.toCharArray()));
    }
}

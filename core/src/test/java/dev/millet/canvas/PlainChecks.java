package dev.millet.canvas;

import dev.millet.basics.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The structural checks of a canvas as one would write them by hand for one framework: hash sets, one loop, and a line for
 * everything that is wrong. The limit that Millet's rules are held against.
 */
final class PlainChecks {
    private final Map<Identifier, PlainBlock> blocks = new HashMap<>();
    private final List<PlainBlock> order = new ArrayList<>();

    /** What is wrong, and where. */
    record Wrong(String key, String path, String message) {}

    private static final class PlainBlock {
        private final Block block;
        private final int place;
        private final Vocabulary[] vocabularies;
        private final Map<Identifier, Integer> vocabularyOf = new HashMap<>();
        private final Map<Identifier, Identifier[]> implied = new HashMap<>();

        PlainBlock(Block block, int place) {
            this.block = block;
            this.place = place;
            this.vocabularies = block.vocabularies().toArray(Vocabulary[]::new);
            for (int v = 0; v < vocabularies.length; v++) {
                for (Term term : vocabularies[v].terms()) {
                    vocabularyOf.put(term.id(), v);
                    Set<Identifier> all = new HashSet<>();
                    imply(term.id(), all);
                    all.remove(term.id());
                    implied.put(term.id(), all.toArray(Identifier[]::new));
                }
            }
        }

        private void imply(Identifier kind, Set<Identifier> all) {
            if (all.add(kind)) {
                block.term(kind).orElseThrow().implies().forEach(next -> imply(next, all));
            }
        }
    }

    PlainChecks(Framework framework) {
        for (Block block : framework.blocks()) {
            PlainBlock plain = new PlainBlock(block, order.size());
            order.add(plain);
            blocks.put(block.id(), plain);
        }
    }

    List<Wrong> check(List<Item> items) {
        List<Wrong> wrong = new ArrayList<>();
        Set<Identifier> ids = new HashSet<>(items.size() * 2);
        int[] counts = new int[order.size()];
        Set<Identifier> said = new HashSet<>();
        int[] words = new int[8];
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!ids.add(item.id())) {
                wrong.add(new Wrong("id", "/items/" + i + "/id", "'" + item.id() + "' is there twice"));
            }
            PlainBlock block = blocks.get(item.block());
            if (block == null) {
                wrong.add(
                        new Wrong("misplaced", "/items/" + i + "/block", "no block is called '" + item.block() + "'"));
            } else {
                counts[block.place]++;
                kinds(block, item, i, said, words, wrong);
            }
        }
        for (PlainBlock plain : order) {
            Block block = plain.block;
            int count = counts[plain.place];
            if (count < block.atLeast()) {
                wrong.add(new Wrong("sparse", "/items", "'" + block.id() + "' has " + count + " items"));
            }
            if (block.atMost().isPresent() && count > block.atMost().get()) {
                wrong.add(new Wrong("crowded", "/items", "'" + block.id() + "' has " + count + " items"));
            }
        }
        return wrong;
    }

    private static void kinds(
            PlainBlock block, Item item, int i, Set<Identifier> said, int[] words, List<Wrong> wrong) {
        said.clear();
        for (int v = 0; v < block.vocabularies.length; v++) {
            words[v] = 0;
        }
        List<Identifier> kinds = item.kinds();
        for (int k = 0; k < kinds.size(); k++) {
            Identifier kind = kinds.get(k);
            Integer vocabulary = block.vocabularyOf.get(kind);
            if (vocabulary == null) {
                wrong.add(new Wrong("kind", "/items/" + i + "/kinds/" + k, "no kind is called '" + kind + "'"));
            } else if (said.add(kind)) {
                words[vocabulary]++;
                for (Identifier next : block.implied.get(kind)) {
                    if (said.add(next)) {
                        words[block.vocabularyOf.get(next)]++;
                    }
                }
            }
        }
        for (int v = 0; v < block.vocabularies.length; v++) {
            Vocabulary vocabulary = block.vocabularies[v];
            if (vocabulary.required() && words[v] == 0) {
                wrong.add(new Wrong("no-kind", "/items/" + i, "nothing is said of '" + vocabulary.id() + "'"));
            }
            if (vocabulary.atMost().isPresent()
                    && words[v] > vocabulary.atMost().get()) {
                wrong.add(new Wrong(
                        "kinds", "/items/" + i, "'" + vocabulary.id() + "' is answered " + words[v] + " times"));
            }
        }
    }
}

package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What can be told of one item by itself, and of items that say the same. */
final class ItemRules {
    private static final int LONG = 140;

    private ItemRules() {}

    static void misplaced(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.misplaced()) {
            report.found(
                    filled.path(item).member("block"),
                    item.text(),
                    item.block(),
                    near(item.block(), filled.framework().blocksById().keySet()));
        }
    }

    static void unknownKind(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            Optional<Block> block = filled.framework().block(item.block());
            if (block.isPresent()) {
                List<Identifier> kinds = item.kinds();
                for (int i = 0; i < kinds.size(); i++) {
                    Map<Identifier, Term> known = block.get().termsById();
                    if (!known.containsKey(kinds.get(i))) {
                        Path path = filled.path(item).member("kinds").element(i);
                        report.found(path, item.text(), kinds.get(i), near(kinds.get(i), known.keySet()));
                    }
                }
            }
        }
    }

    /** The id that was meant, else all that there are. */
    private static String near(Identifier id, Set<Identifier> known) {
        List<String> texts = known.stream().map(Identifier::text).toList();
        return Spelling.nearest(id.text(), texts).orElseGet(() -> String.join(", ", texts));
    }

    static void noKind(FilledCanvas filled, Rule.Report report) {
        forEachVocabulary(filled, Vocabulary::required, (item, vocabulary, said) -> {
            if (said == 0) {
                report.found(filled.path(item), item.text(), vocabulary.title());
            }
        });
    }

    static void tooManyKinds(FilledCanvas filled, Rule.Report report) {
        forEachVocabulary(
                filled,
                vocabulary -> vocabulary.atMost().isPresent(),
                (item, vocabulary, said) -> vocabulary
                        .atMost()
                        .filter(most -> said > most)
                        .ifPresent(most -> report.found(
                                filled.path(item).member("kinds"),
                                item.text(),
                                vocabulary.title(),
                                Integer.toString(said),
                                Integer.toString(most))));
    }

    private interface Said {
        void words(Item item, Vocabulary vocabulary, int said);
    }

    private static void forEachVocabulary(FilledCanvas filled, Predicate<Vocabulary> asks, Said said) {
        for (Block block : filled.framework().blocks()) {
            List<Vocabulary> asked = new ArrayList<>(block.vocabularies());
            asked.removeIf(asks.negate());
            if (!asked.isEmpty()) {
                for (Item item : filled.items(block.id())) {
                    Set<Identifier> kinds = filled.kinds(item);
                    for (Vocabulary vocabulary : asked) {
                        said.words(item, vocabulary, words(vocabulary, kinds));
                    }
                }
            }
        }
    }

    private static int words(Vocabulary vocabulary, Set<Identifier> kinds) {
        int words = 0;
        for (Identifier kind : kinds) {
            if (vocabulary.has(kind)) {
                words++;
            }
        }
        return words;
    }

    static void unsupported(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            if (item.evidence().isEmpty() && item.figures().stream().allMatch(Figure::isAssumption)) {
                report.found(filled.path(item), item.text());
            }
        }
    }

    static void inferred(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            if (item.inferred()) {
                report.found(filled.path(item), item.text());
            }
        }
    }

    static void unquoted(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            if (!item.evidence().isEmpty()
                    && item.evidence().stream().allMatch(each -> each.quote().isEmpty())) {
                report.found(filled.path(item).member("evidence"), item.text());
            }
        }
    }

    static void assumedFigure(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            for (int i = 0; i < item.figures().size(); i++) {
                Figure figure = item.figures().get(i);
                if (figure.isAssumption()) {
                    report.found(
                            filled.path(item).member("figures").element(i),
                            item.text(),
                            figure.name(),
                            figure.quantity().toString());
                }
            }
        }
    }

    static void untranslated(FilledCanvas filled, Rule.Report report) {
        Set<String> languages = new HashSet<>();
        filled.canvas()
                .items()
                .forEach(item -> languages.addAll(item.text().byLanguage().keySet()));
        for (Item item : filled.canvas().items()) {
            Set<String> missing = new HashSet<>(languages);
            missing.removeAll(item.text().byLanguage().keySet());
            if (!missing.isEmpty()) {
                String tags = String.join(", ", missing.stream().sorted().toList());
                report.found(filled.path(item).member("text"), item.text(), tags);
            }
        }
    }

    static void lengthy(FilledCanvas filled, Rule.Report report) {
        for (Item item : filled.canvas().items()) {
            boolean isLong = item.text().byLanguage().values().stream()
                    .anyMatch(words -> words.codePointCount(0, words.length()) > LONG);
            if (isLong) {
                report.found(filled.path(item).member("text"), item.text(), Integer.toString(LONG));
            }
        }
    }

    static void repeated(FilledCanvas filled, Rule.Report report) {
        for (Block block : filled.framework().blocks()) {
            Map<Text, Item> seen = new HashMap<>();
            for (Item item : filled.items(block.id())) {
                Item before = seen.putIfAbsent(item.text(), item);
                if (before != null) {
                    report.found(filled.path(item), item.text(), block.title(), before.id(), item.id());
                }
            }
        }
    }

    static void echoed(FilledCanvas filled, Rule.Report report) {
        Map<Text, Item> seen = new HashMap<>();
        for (Item item : filled.canvas().items()) {
            Item before = seen.putIfAbsent(item.text(), item);
            if (before != null && !before.block().equals(item.block())) {
                report.found(filled.path(item), item.text(), title(filled, before), title(filled, item));
            }
        }
    }

    static Text title(FilledCanvas filled, Item item) {
        return filled.framework()
                .block(item.block())
                .map(Block::title)
                .orElseGet(() -> Text.of(item.block().text()));
    }
}

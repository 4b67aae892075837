package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.finding.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be told of blocks and of the canvas as a whole. */
final class PageRules {
    private static final int MANY_PLACES = 3;
    private static final int ENOUGH_TO_JUDGE = 5;
    private static final double WELL_SUPPORTED = 0.8;

    private PageRules() {}

    static void blank(FilledCanvas filled, Rule.Report report) {
        if (filled.canvas().items().isEmpty()) {
            report.found(Path.ROOT.member("items"), filled.canvas().title());
        }
    }

    static void emptyBlock(FilledCanvas filled, Rule.Report report) {
        for (Block block : filled.framework().blocks()) {
            if (block.atLeast() > 0 && filled.items(block.id()).isEmpty()) {
                report.found(Path.ROOT.member("items"), block.title(), block.question());
            }
        }
    }

    static void sparseBlock(FilledCanvas filled, Rule.Report report) {
        for (Block block : filled.framework().blocks()) {
            int items = filled.items(block.id()).size();
            if (items > 0 && items < block.atLeast()) {
                report.found(
                        filled.path(filled.items(block.id()).get(0)),
                        block.title(),
                        Integer.toString(items),
                        Integer.toString(block.atLeast()));
            }
        }
    }

    static void crowdedBlock(FilledCanvas filled, Rule.Report report) {
        for (Block block : filled.framework().blocks()) {
            int items = filled.items(block.id()).size();
            block.atMost()
                    .filter(most -> items > most)
                    .ifPresent(most -> report.found(
                            filled.path(filled.items(block.id()).get(most)),
                            block.title(),
                            Integer.toString(items),
                            Integer.toString(most)));
        }
    }

    static void coveredVocabulary(FilledCanvas filled, Rule.Report report) {
        for (Block block : filled.framework().blocks()) {
            Set<Identifier> said = new LinkedHashSet<>();
            filled.items(block.id()).forEach(item -> said.addAll(filled.kinds(item)));
            for (Vocabulary vocabulary : block.vocabularies()) {
                boolean all = vocabulary.terms().stream().allMatch(term -> said.contains(term.id()));
                if (all && vocabulary.terms().size() > 1) {
                    report.found(Path.ROOT.member("items"), block.title(), vocabulary.title());
                }
            }
        }
    }

    static void noSubject(FilledCanvas filled, Rule.Report report) {
        if (filled.canvas().subject().isEmpty()) {
            report.found(Path.ROOT.member("subject"), filled.canvas().title());
        }
    }

    static void undated(FilledCanvas filled, Rule.Report report) {
        if (filled.canvas().asOf().isEmpty()) {
            report.found(Path.ROOT.member("asOf"), filled.canvas().title());
        }
    }

    static void oneSource(FilledCanvas filled, Rule.Report report) {
        List<Evidence> evidence = filled.canvas().items().stream()
                .flatMap(item -> item.evidence().stream())
                .toList();
        if (evidence.size() >= ENOUGH_TO_JUDGE
                && evidence.stream().map(Evidence::source).distinct().count() == 1) {
            report.found(Path.ROOT.member("items"), evidence.get(0).source(), Integer.toString(evidence.size()));
        }
    }

    static void wellSupported(FilledCanvas filled, Rule.Report report) {
        List<Item> items = filled.canvas().items();
        long supported =
                items.stream().filter(item -> !item.evidence().isEmpty()).count();
        if (items.size() >= ENOUGH_TO_JUDGE && supported >= WELL_SUPPORTED * items.size()) {
            report.found(Path.ROOT.member("items"), Long.toString(supported), Integer.toString(items.size()));
        }
    }

    static void partyInManyPlaces(FilledCanvas filled, Rule.Report report) {
        for (PartyPlaces places : SinglePoints.of(filled.canvas()).parties()) {
            boolean isOwner =
                    filled.canvas().subject().filter(places.party()::equals).isPresent();
            if (!isOwner && places.items().size() >= MANY_PLACES) {
                Text blocks = CanvasWords.joined(
                        "list.comma",
                        places.blocks().stream()
                                .map(block -> filled.framework()
                                        .block(block)
                                        .map(Block::title)
                                        .orElseGet(() -> Text.of(block.text())))
                                .toList());
                report.found(
                        filled.path(places.items().get(0)),
                        places.party(),
                        Integer.toString(places.items().size()),
                        blocks);
            }
        }
    }
}

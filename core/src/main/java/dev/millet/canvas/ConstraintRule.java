package dev.millet.canvas;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.finding.Finding;
import dev.millet.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One requirement of a framework as a rule: {@code canvas.business-model-canvas.segment-without-channel}. */
final class ConstraintRule implements Rule<FilledCanvas> {
    private final Framework framework;
    private final Constraint constraint;

    ConstraintRule(Framework framework, Constraint constraint) {
        this.framework = framework;
        this.constraint = constraint;
    }

    /** A framework's id may have capitals, underscores and a digit in front; a key has not. */
    @Override
    public String key() {
        String word = framework.id().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "canvas." + (word.matches("[a-z].*") ? word : "f-" + word) + "." + constraint.id();
    }

    @Override
    public List<Finding> inspect(FilledCanvas filled) {
        List<Finding> found = new ArrayList<>();
        look(filled, constraint.requirement(), found);
        return List.copyOf(found);
    }

    private void look(FilledCanvas filled, Requirement requirement, List<Finding> found) {
        if (requirement instanceof Requirement.NeedsLink needs) {
            for (Item item : filled.items(needs.items())) {
                boolean joined = filled
                        .joined(item, needs.link().type(), needs.link().direction())
                        .stream()
                        .anyMatch(end -> needs.other()
                                .map(other -> filled.picks(other, end))
                                .orElse(true));
                requireOf(filled, item, joined, found);
            }
        } else if (requirement instanceof Requirement.Sides sides) {
            List<Item> all = filled.items(sides.items());
            for (Item item : all) {
                boolean joined = filled.joined(item, sides.linkType(), Direction.ANY).stream()
                        .anyMatch(other -> filled.picks(sides.items(), other));
                requireOf(filled, item, joined && all.size() >= sides.atLeast(), found);
            }
        } else if (requirement instanceof Requirement.Excludes excludes) {
            for (Item item : filled.items(excludes.selection())) {
                Set<?> said = new LinkedHashSet<>(filled.kinds(item));
                said.retainAll(excludes.selection().kinds());
                requireOf(filled, item, said.size() < 2, found);
            }
        } else if (requirement instanceof Requirement.SharesNothing shares) {
            for (Item other : filled.items(shares.other())) {
                long sharers = filled.joined(other, shares.linkType(), Direction.ANY).stream()
                        .filter(item -> filled.picks(shares.items(), item))
                        .count();
                requireOf(filled, other, sharers < 2, found);
            }
        } else if (requirement instanceof Requirement.CallsFor calls) {
            boolean answered = !filled.items(calls.other()).isEmpty();
            filled.items(calls.items()).forEach(item -> requireOf(filled, item, answered, found));
        } else if (requirement instanceof Requirement.NeedsKind needs) {
            needsKind(filled, needs, found);
        } else if (requirement instanceof Requirement.NeedsEvidence needs) {
            filled.items(needs.items())
                    .forEach(item -> requireOf(filled, item, !item.evidence().isEmpty(), found));
        } else if (requirement instanceof Requirement.NeedsFigure needs) {
            filled.items(needs.items())
                    .forEach(item -> requireOf(filled, item, !item.figures().isEmpty(), found));
        } else if (requirement instanceof Requirement.Balance balance) {
            balance(filled, balance, found);
        }
    }

    private void needsKind(FilledCanvas filled, Requirement.NeedsKind needs, List<Finding> found) {
        List<Term> words = framework.block(needs.items().block()).stream()
                .flatMap(block -> block.vocabularies().stream())
                .filter(vocabulary -> vocabulary.id().equals(needs.vocabulary()))
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .toList();
        for (Item item : filled.items(needs.items())) {
            boolean said = words.stream().anyMatch(term -> filled.kinds(item).contains(term.id()));
            requireOf(filled, item, said, found);
        }
    }

    private void balance(FilledCanvas filled, Requirement.Balance balance, List<Finding> found) {
        boolean isFilled =
                balance.blocks().stream().anyMatch(block -> !filled.items(block).isEmpty());
        if (isFilled) {
            balance.blocks().stream()
                    .filter(block -> filled.items(block).isEmpty())
                    .forEach(block -> found.add(finding(
                            Path.ROOT.member("items"),
                            framework.block(block).orElseThrow().title())));
        }
    }

    private void requireOf(FilledCanvas filled, Item item, boolean holds, List<Finding> found) {
        if (!holds) {
            found.add(finding(filled.path(item), item.text()));
        }
    }

    private Finding finding(Path path, Text where) {
        return Finding.of(
                key(),
                constraint.severity(),
                path,
                constraint.message().format(where),
                constraint.advice().format(where));
    }
}

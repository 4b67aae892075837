package dev.millet.canvas;

import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Path;
import dev.millet.basics.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a mapping against the two frameworks and collects all that it names and they do not have. */
final class MappingCheck {
    private final Framework from;
    private final Framework to;
    private final FrameworkMapping mapping;
    private final List<Part> parts = new ArrayList<>();

    private MappingCheck(Framework from, Framework to, FrameworkMapping mapping) {
        this.from = from;
        this.to = to;
        this.mapping = mapping;
    }

    static void require(Framework from, Framework to, FrameworkMapping mapping) {
        MappingCheck check = new MappingCheck(from, to, mapping);
        check.frameworks();
        if (check.parts.isEmpty()) {
            check.rules();
            check.gaps();
        }
        if (!check.parts.isEmpty()) {
            throw new InvalidPartsException(check.parts);
        }
    }

    private void frameworks() {
        if (!mapping.from().equals(from.id())) {
            refuse(
                    Path.ROOT.member("from"),
                    "from must be the framework given '" + from.id() + "', but was '" + mapping.from() + "'");
        }
        if (!mapping.to().equals(to.id())) {
            refuse(
                    Path.ROOT.member("to"),
                    "to must be the framework given '" + to.id() + "', but was '" + mapping.to() + "'");
        }
    }

    private void rules() {
        for (int i = 0; i < mapping.rules().size(); i++) {
            MappingRule rule = mapping.rules().get(i);
            Path path = Path.ROOT.member("rules").element(i);
            Path picked = path.member("from");
            requireBlock(from, rule.from().block(), picked.member("block"));
            Set<Identifier> sourceTerms = terms(from, List.of(rule.from().block()));
            for (int j = 0; j < rule.from().kinds().size(); j++) {
                requireTerm(
                        sourceTerms,
                        rule.from().kinds().get(j),
                        from,
                        picked.member("kinds").element(j));
            }
            requireBlock(to, rule.to(), path.member("to"));
            List<Identifier> targets = new ArrayList<>(List.of(rule.to()));
            for (int j = 0; j < rule.copies().size(); j++) {
                Identifier copy = rule.copies().get(j);
                Path at = path.member("copies").element(j);
                requireBlock(to, copy, at);
                if (targets.contains(copy)) {
                    refuse(at, "block must be named once by a rule, but was '" + copy + "' again");
                }
                targets.add(copy);
            }
            Set<Identifier> targetTerms = terms(to, targets);
            rule.kinds().forEach((kind, becomes) -> {
                Path at = path.member("kinds").member(kind);
                if (sourceTerms.stream().noneMatch(term -> term.text().equals(kind))) {
                    refuse(at, unknown("kind", kind, sourceTerms, from));
                }
                for (int j = 0; j < becomes.size(); j++) {
                    requireTerm(targetTerms, becomes.get(j), to, at.element(j));
                }
            });
        }
    }

    private void gaps() {
        for (int i = 0; i < mapping.unmapped().size(); i++) {
            requireBlock(
                    from,
                    mapping.unmapped().get(i).block(),
                    Path.ROOT.member("unmapped").element(i).member("block"));
        }
        for (int i = 0; i < mapping.missing().size(); i++) {
            requireBlock(
                    to,
                    mapping.missing().get(i).block(),
                    Path.ROOT.member("missing").element(i).member("block"));
        }
    }

    private void requireBlock(Framework framework, Identifier block, Path path) {
        if (framework.block(block).isEmpty()) {
            refuse(path, unknown("block", block.text(), framework.blocksById().keySet(), framework));
        }
    }

    private void requireTerm(Set<Identifier> terms, Identifier kind, Framework framework, Path path) {
        if (!terms.contains(kind)) {
            refuse(path, unknown("kind", kind.text(), terms, framework));
        }
    }

    private static Set<Identifier> terms(Framework framework, List<Identifier> blocks) {
        Set<Identifier> terms = new HashSet<>();
        blocks.forEach(id -> framework
                .block(id)
                .ifPresent(block -> block.vocabularies()
                        .forEach(vocabulary -> vocabulary.terms().forEach(term -> terms.add(term.id())))));
        return terms;
    }

    private static String unknown(String what, String id, Collection<Identifier> known, Framework framework) {
        return what + " must be in framework '" + framework.id() + "', but was '" + id + "'"
                + Spelling.nearest(
                                id,
                                known.stream().map(Identifier::text).sorted().toList())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }

    private void refuse(Path path, String message) {
        parts.add(new Part(path, message));
    }
}

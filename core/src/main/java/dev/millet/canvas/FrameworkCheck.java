package dev.millet.canvas;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Identifier;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.InvalidPartsException.Part;
import dev.millet.basics.Path;
import dev.millet.basics.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks through a framework and collects all that is wrong with it. */
final class FrameworkCheck {
    private final Framework framework;
    private final Set<Identifier> blocks;
    private final List<Part> parts = new ArrayList<>();

    private FrameworkCheck(Framework framework) {
        this.framework = framework;
        this.blocks = new LinkedHashSet<>();
        framework.blocks().forEach(block -> blocks.add(block.id()));
    }

    static void require(Framework framework) {
        FrameworkCheck check = new FrameworkCheck(framework);
        check.grid();
        check.vocabularies();
        check.groups();
        check.links();
        if (!check.parts.isEmpty()) {
            throw new InvalidPartsException(check.parts);
        }
    }

    private void grid() {
        requireGrid("columns", framework.columns());
        requireGrid("rows", framework.rows());
        if (framework.blocks().isEmpty()) {
            refuse(Path.ROOT.member("blocks"), "framework must have a block, but has none");
        }
        unique("block", Path.ROOT.member("blocks"), framework.blocks(), Block::id);
        int[][] taken = new int[Block.MOST_CELLS + 1][Block.MOST_CELLS + 1];
        for (int i = 0; i < framework.blocks().size(); i++) {
            Block block = framework.blocks().get(i);
            Path path = Path.ROOT.member("blocks").element(i);
            if (block.lastColumn() > framework.columns() || block.lastRow() > framework.rows()) {
                refuse(
                        path,
                        "block must lie within " + framework.columns() + " columns and " + framework.rows()
                                + " rows, but was '" + place(block) + "'");
            } else if (block.lastColumn() <= Block.MOST_CELLS && block.lastRow() <= Block.MOST_CELLS) {
                cover(taken, i, path);
            }
        }
    }

    private void requireGrid(String what, int value) {
        if (value < 1 || value > Block.MOST_CELLS) {
            refuse(
                    Path.ROOT.member(what),
                    what + " must be between 1 and " + Block.MOST_CELLS + ", but was '" + value + "'");
        }
    }

    private void cover(int[][] taken, int index, Path path) {
        Block block = framework.blocks().get(index);
        Set<Integer> below = new LinkedHashSet<>();
        for (int column = block.column(); column <= block.lastColumn(); column++) {
            for (int row = block.row(); row <= block.lastRow(); row++) {
                if (taken[column][row] > 0) {
                    below.add(taken[column][row] - 1);
                }
                taken[column][row] = index + 1;
            }
        }
        for (int other : below) {
            refuse(
                    path,
                    "block must not cover another, but '" + place(block) + "' covers '"
                            + framework.blocks().get(other).id() + "'");
        }
    }

    private static String place(Block block) {
        return "columns " + block.column() + ".." + block.lastColumn() + ", rows " + block.row() + ".."
                + block.lastRow();
    }

    private void vocabularies() {
        for (int i = 0; i < framework.blocks().size(); i++) {
            Block block = framework.blocks().get(i);
            Path path = Path.ROOT.member("blocks").element(i).member("vocabularies");
            unique("vocabulary", path, block.vocabularies(), Vocabulary::id);
            Set<Identifier> terms = new LinkedHashSet<>();
            block.vocabularies().forEach(each -> each.terms().forEach(term -> terms.add(term.id())));
            Set<Identifier> seen = new HashSet<>();
            for (int j = 0; j < block.vocabularies().size(); j++) {
                List<Term> words = block.vocabularies().get(j).terms();
                for (int k = 0; k < words.size(); k++) {
                    Path at = path.element(j).member("terms").element(k);
                    if (!seen.add(words.get(k).id())) {
                        refuse(
                                at.member("id"),
                                "id of a term must be unique in its block, but was '"
                                        + words.get(k).id() + "' twice");
                    }
                    known("term", terms, at.member("implies"), words.get(k).implies());
                }
            }
        }
    }

    private void groups() {
        Path sections = Path.ROOT.member("sections");
        unique("section", sections, framework.sections(), Section::id);
        for (int i = 0; i < framework.sections().size(); i++) {
            known(
                    "block",
                    blocks,
                    sections.element(i).member("blocks"),
                    framework.sections().get(i).blocks());
        }
        Path orders = Path.ROOT.member("orders");
        unique("order", orders, framework.orders(), BlockOrder::id);
        for (int i = 0; i < framework.orders().size(); i++) {
            List<Identifier> order = framework.orders().get(i).blocks();
            Path at = orders.element(i).member("blocks");
            known("block", blocks, at, order);
            if (order.size() != blocks.size() || !new HashSet<>(order).containsAll(blocks)) {
                refuse(at, "order must list each block once, but was '" + order + "'");
            }
        }
    }

    private void links() {
        Path types = Path.ROOT.member("linkTypes");
        unique("link type", types, framework.linkTypes(), LinkType::id);
        for (int i = 0; i < framework.linkTypes().size(); i++) {
            LinkType type = framework.linkTypes().get(i);
            known("block", blocks, types.element(i).member("from"), type.from());
            known("block", blocks, types.element(i).member("to"), type.to());
        }
        Path constraints = Path.ROOT.member("constraints");
        unique("constraint", constraints, framework.constraints(), Constraint::id);
        for (int i = 0; i < framework.constraints().size(); i++) {
            requirement(
                    framework.constraints().get(i).requirement(),
                    constraints.element(i).member("requirement"));
        }
    }

    private void requirement(Requirement requirement, Path path) {
        if (requirement instanceof Requirement.NeedsLink needs) {
            selections(path, needs.items());
            needs.other().ifPresent(other -> selections(path, other));
            linkType(needs.link().type(), path.member("link").member("type"));
        } else if (requirement instanceof Requirement.Sides sides) {
            selections(path, sides.items());
            linkType(sides.linkType(), path.member("linkType"));
        } else if (requirement instanceof Requirement.SharesNothing shares) {
            selections(path, shares.items(), shares.other());
            linkType(shares.linkType(), path.member("linkType"));
        } else if (requirement instanceof Requirement.CallsFor calls) {
            selections(path, calls.items(), calls.other());
        } else if (requirement instanceof Requirement.Excludes excludes) {
            selections(path, excludes.selection());
        } else if (requirement instanceof Requirement.NeedsKind needs) {
            selections(path, needs.items());
            Set<Identifier> vocabularies = new LinkedHashSet<>();
            framework.blocks().stream()
                    .filter(block -> block.id().equals(needs.items().block()))
                    .forEach(block -> block.vocabularies().forEach(each -> vocabularies.add(each.id())));
            known("vocabulary", vocabularies, path.member("vocabulary"), ImmutableList.of(needs.vocabulary()));
        } else if (requirement instanceof Requirement.NeedsEvidence needs) {
            selections(path, needs.items());
        } else if (requirement instanceof Requirement.NeedsFigure needs) {
            selections(path, needs.items());
        } else if (requirement instanceof Requirement.Balance balance) {
            known("block", blocks, path.member("blocks"), balance.blocks());
        }
    }

    private void selections(Path path, Selection... selections) {
        for (Selection selection : selections) {
            known("block", blocks, path, ImmutableList.of(selection.block()));
            framework.blocks().stream()
                    .filter(block -> block.id().equals(selection.block()))
                    .findFirst()
                    .ifPresent(block -> known("kind", kinds(block), path, selection.kinds()));
        }
    }

    private static Set<Identifier> kinds(Block block) {
        Set<Identifier> kinds = new LinkedHashSet<>();
        block.vocabularies().forEach(vocabulary -> vocabulary.terms().forEach(term -> kinds.add(term.id())));
        return kinds;
    }

    private void linkType(Identifier type, Path path) {
        Set<Identifier> known = new LinkedHashSet<>();
        framework.linkTypes().forEach(each -> known.add(each.id()));
        known("link type", known, path, Arrays.asList(type));
    }

    private void known(String what, Set<Identifier> known, Path path, List<Identifier> named) {
        for (Identifier each : named) {
            if (!known.contains(each)) {
                refuse(path, what + " must be one of the framework, but was '" + each + "'" + hint(each, known));
            }
        }
    }

    private static String hint(Identifier id, Collection<Identifier> known) {
        return Spelling.nearest(id.text(), known.stream().map(Identifier::text).toList())
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    private <E> void unique(String what, Path path, List<E> elements, Function<E, Identifier> id) {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Identifier each = id.apply(elements.get(i));
            if (!seen.add(each)) {
                refuse(path.element(i).member("id"), "id of a " + what + " must be unique, but was '" + each + "'");
            }
        }
    }

    private void refuse(Path path, String message) {
        parts.add(new Part(path, message));
    }
}

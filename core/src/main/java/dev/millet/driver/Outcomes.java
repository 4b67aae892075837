package dev.millet.driver;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reading decided, as far as a formula in words wants to know it: branches taken, guards that held. */
final class Outcomes {
    /** No reading: every branch is shown. */
    static final Outcomes NONE = new Outcomes(null);

    private final @Nullable Read read;

    Outcomes(@Nullable Read read) {
        this.read = read;
    }

    /** Whether a condition holds; empty when it is undefined or not read. */
    Optional<Boolean> holds(Driver condition) {
        int holds = read == null ? -1 : read.holds(read.tree().register(condition));
        return holds < 0 ? Optional.empty() : Optional.of(holds == 1);
    }

    /** Whether a number exists; empty when it is not read. */
    Optional<Boolean> isDefined(Driver driver) {
        return read == null
                ? Optional.empty()
                : Optional.of(read.isDefined(read.tree().register(driver)));
    }

    /** The node without what folds to nothing: guards that hold and substitutes that were not needed. */
    Driver through(Driver node) {
        Driver shown = node;
        while (folds(shown)) {
            shown = shown.operands[0];
        }
        return shown;
    }

    private boolean folds(Driver node) {
        if (node.operation == Operation.ONLY_IF) {
            return holds(node.operands[1]).orElse(false);
        }
        return node.operation == Operation.OR_ELSE
                && isDefined(node.operands[0]).orElse(false);
    }

    /** The branch of a conditional or choice that was taken; empty when none was or none was read. */
    Optional<Driver> taken(Driver node) {
        if (node.operation == Operation.CHOOSE) {
            return holds(node.operands[0]).map(holds -> node.operands[holds ? 1 : 2]);
        }
        if (node.operation == Operation.CHOICE && read != null) {
            int index = read.whole(read.tree().register(node.operands[0]));
            return index < 0 || index >= node.operands.length - 1
                    ? Optional.empty()
                    : Optional.of(node.operands[index + 1]);
        }
        return Optional.empty();
    }

    /** The operands that an explanation of this node shows. */
    Driver[] visible(Driver node) {
        if (node.operation == Operation.RESULT) {
            return node.operands[0].operands;
        }
        Optional<Driver> taken = taken(node);
        return taken.isPresent() ? new Driver[] {node.operands[0], taken.get()} : node.operands;
    }
}

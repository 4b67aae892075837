package dev.millet.driver;

import java.util.Optional;

/** What a reading decided, as far as a formula in words wants to know it: branches taken, guards that held. */
interface Outcomes {
    /** No reading: every branch is shown. */
    Outcomes NONE = new Outcomes() {
        @Override
        public Optional<Boolean> holds(Driver condition) {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> isDefined(Driver driver) {
            return Optional.empty();
        }

        @Override
        public Optional<Integer> whole(Driver driver) {
            return Optional.empty();
        }
    };

    /** Whether a condition holds; empty when it is undefined or not read. */
    Optional<Boolean> holds(Driver condition);

    /** Whether a number exists; empty when it is not read. */
    Optional<Boolean> isDefined(Driver driver);

    /** A number rounded down; empty when it is undefined, not read or not an int. */
    Optional<Integer> whole(Driver driver);

    /** The node without what folds to nothing: guards that hold and substitutes that were not needed. */
    default Driver through(Driver node) {
        Driver shown = node;
        while (true) {
            boolean folds = switch (shown.operation) {
                case ONLY_IF -> holds(shown.operands[1]).orElse(false);
                case OR_ELSE -> isDefined(shown.operands[0]).orElse(false);
                default -> false;
            };
            if (!folds) {
                return shown;
            }
            shown = shown.operands[0];
        }
    }

    /** The branch of a conditional or choice that was taken; empty when none was or none was read. */
    default Optional<Driver> taken(Driver node) {
        if (node.operation == Operation.CHOOSE) {
            return holds(node.operands[0]).map(holds -> node.operands[holds ? 1 : 2]);
        }
        if (node.operation == Operation.CHOICE) {
            return whole(node.operands[0])
                    .filter(index -> index >= 0 && index < node.operands.length - 1)
                    .map(index -> node.operands[index + 1]);
        }
        return Optional.empty();
    }

    /** The operands that an explanation of this node shows. */
    default Driver[] visible(Driver node) {
        if (node.operation == Operation.RESULT) {
            return node.operands[0].operands;
        }
        Optional<Driver> taken = taken(node);
        return taken.isPresent() ? new Driver[] {node.operands[0], taken.get()} : node.operands;
    }
}

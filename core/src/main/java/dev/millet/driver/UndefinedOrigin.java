package dev.millet.driver;

/**
 * Where in a double program undefined began, so that trials without a value can be counted by cause at the speed of a
 * trial. Walks down as the decimal reading does: a guard speaks first, then the first operand that is undefined.
 */
final class UndefinedOrigin {
    private final Code code;
    private final double[] slots;

    UndefinedOrigin(Code code, double[] slots) {
        this.code = code;
        this.slots = slots;
    }

    /** The register at which it began; −1 if the given one has a value. */
    int of(int register) {
        if (isDefined(register)) {
            return -1;
        }
        int at = register;
        int below = below(at);
        while (below >= 0) {
            at = below;
            below = below(at);
        }
        return at;
    }

    /** The operand that brought undefined to a register; −1 if it began here. */
    private int below(int register) {
        int[] from = code.operands(register);
        return switch (code.operation(register)) {
            case CHOOSE -> {
                double condition = slot(from[0]);
                yield condition == 1 ? from[1] : condition == 0 ? from[2] : from[0];
            }
            case OR_ELSE -> from[1];
            case CHOICE -> {
                int picked = Doubles.choice(slot(from[0]), from.length - 1);
                yield picked >= 0 ? from[picked + 1] : undefinedOf(from, 1);
            }
            case ONLY_IF -> slot(from[1]) == 0 ? -1 : undefinedOf(from, 2);
            case RESULT -> undefinedOf(code.operands(from[0]), Integer.MAX_VALUE);
            default -> undefinedOf(from, Integer.MAX_VALUE);
        };
    }

    private int undefinedOf(int[] operands, int first) {
        for (int i = 0; i < operands.length && i < first; i++) {
            if (!isDefined(operands[i])) {
                return operands[i];
            }
        }
        return -1;
    }

    private boolean isDefined(int register) {
        return Double.isFinite(slot(register));
    }

    private double slot(int register) {
        return slots[code.slotOfRegister[register]];
    }
}

package dev.millet.driver;

/** What a node of the graph does with its operands; the payload column says what else it carries. */
enum Operation {
    /** A figure, known by its id; payload: the figure. */
    FIGURE,
    /** A definition; payload: its number. */
    CONSTANT,
    /** A number that does not exist; payload: the reason. */
    UNDEFINED,
    /** A name around one formula; payload: the name. Costs no register. */
    NAME,
    /** From left to right. In a tree's registers always of two operands. */
    SUM,
    /** First minus second. */
    MINUS,
    /** Product of two. */
    TIMES,
    /** First by second. */
    DIVIDE,
    /** Sign changed. */
    NEGATE,
    /** Whole power; payload: the exponent. */
    WHOLE_POWER,
    /** First to the power of the second, both ratios. */
    POWER,
    /** The less of two. */
    MIN,
    /** The greater of two. */
    MAX,
    /** Without sign. */
    ABS,
    /** First operand, rounded down, counts into the others. */
    CHOICE,
    /** A function's call, shared by its results; payload: the function. */
    CALL,
    /** One result of a call; payload: which. */
    RESULT,
    /** First operand where the second, a condition, holds; payload: the reason otherwise. */
    ONLY_IF,
    /** First operand where defined, else the second. */
    OR_ELSE,
    /** Second operand where the first, a condition, holds, else the third. */
    CHOOSE,
    /** Condition: first at least second. */
    AT_LEAST,
    /** Condition: first more than second. */
    MORE_THAN,
    /** Condition: first at most second. */
    AT_MOST,
    /** Condition: first less than second. */
    LESS_THAN,
    /** Condition: both hold. */
    AND,
    /** Condition: one holds at least. */
    OR,
    /** Condition: the operand does not hold. */
    NOT,
    /** Condition that holds. */
    ALWAYS,
    /** Condition that does not hold. */
    NEVER;

    /** Whether a node of this kind is a condition rather than a number. */
    boolean isCondition() {
        return compareTo(AT_LEAST) >= 0;
    }
}

package dev.millet.driver;

import dev.millet.fact.Figure;

/** What an explanation is told by: one reading of a tree, in decimals or in doubles. Immutable. */
interface Read {
    /** The tree that was read. */
    DriverTree tree();

    /** The value of a driver of the tree. */
    Value value(Driver driver);

    /** The value of a register as a double; NaN where it is undefined. */
    double number(int register);

    /** Whether a condition holds: 1, or 0 if it does not, or −1 where it is undefined. */
    int holds(int register);

    /** Whether a register has a value. */
    boolean isDefined(int register);

    /** A number rounded down; {@link Integer#MIN_VALUE} where it is undefined or not an int. */
    int whole(int register);

    /** A figure as this reading used it. */
    Figure figure(Figure figure);

    /** Whether figures may be called otherwise than in the tree. */
    boolean renames();
}

package dev.millet.evolution;

import dev.millet.basics.Text;
import java.util.Locale;

/** What happened to an element between two versions. */
public enum ChangeKind {
    /** It is there now and was not. */
    ADDED,
    /** It was there and is not any more. */
    REMOVED,
    /** It stands elsewhere: the attribute that says its place is another. */
    MOVED,
    /** It is called otherwise: its name or its id is another and the rest is not. */
    RENAMED,
    /** One of its attributes is another. */
    CHANGED,
    /** The same elements follow in another order. */
    REORDERED;

    /** Its name: "moved". */
    public Text label() {
        return EvolutionWords.text("kind." + name().toLowerCase(Locale.ROOT));
    }
}

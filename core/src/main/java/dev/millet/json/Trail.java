package dev.millet.json;

import dev.millet.basics.Path;
import org.jspecify.annotations.Nullable;

/** The way down to an element; becomes a {@link Path} only where something is wrong, which is seldom. */
final class Trail {
    static final Trail ROOT = new Trail(null, "document", -1);

    private final @Nullable Trail parent;
    private final String name;
    private final int index;

    private Trail(@Nullable Trail parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    Trail member(String member) {
        return new Trail(this, member, -1);
    }

    Trail element(int position) {
        return new Trail(this, "", position);
    }

    /** What a message calls the element: its member name, with the position if it stands in a list: {@code tiers/0}. */
    String label() {
        return parent != null && index >= 0 ? parent.label() + "/" + index : name;
    }

    Path path() {
        if (parent == null) {
            return Path.ROOT;
        }
        return index >= 0 ? parent.path().element(index) : parent.path().member(name);
    }
}

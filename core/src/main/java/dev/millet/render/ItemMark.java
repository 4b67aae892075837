package dev.millet.render;

import dev.millet.canvas.Item;

/**
 * What an item rests on: a round mark stands where a source puts it, a pointed one where we concluded so; the mark is filled
 * if evidence is given and hollow if not. In plain type {@code S} is a source and {@code ~} our conclusion.
 */
enum ItemMark {
    SOURCED("●", "[S]", "source"),
    UNSOURCED("○", "[ ]", "no-source"),
    INFERRED_SOURCED("◆", "[~S]", "inferred-source"),
    INFERRED("◇", "[~]", "inferred");

    private final String sign;
    private final String type;
    private final String key;

    ItemMark(String sign, String type, String key) {
        this.sign = sign;
        this.type = type;
        this.key = key;
    }

    static ItemMark of(Item item) {
        boolean sourced = !item.evidence().isEmpty();
        if (item.inferred()) {
            return sourced ? INFERRED_SOURCED : INFERRED;
        }
        return sourced ? SOURCED : UNSOURCED;
    }

    /** As one sign. */
    String sign() {
        return sign;
    }

    /** In plain type, four columns at most. */
    String type() {
        return type;
    }

    /** Its class in a style sheet and the end of its key among the words. */
    String key() {
        return key;
    }

    boolean isFilled() {
        return this == SOURCED || this == INFERRED_SOURCED;
    }

    boolean isRound() {
        return this == SOURCED || this == UNSOURCED;
    }
}

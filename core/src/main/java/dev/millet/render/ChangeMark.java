package dev.millet.render;

/** What became of an item or a link between two canvases, as one sign. */
enum ChangeMark {
    ADDED("+", "added"),
    REMOVED("−", "removed"),
    MOVED("→", "moved"),
    RENAMED("≈", "renamed"),
    CHANGED("±", "changed");

    private final String sign;
    private final String key;

    ChangeMark(String sign, String key) {
        this.sign = sign;
        this.key = key;
    }

    String sign() {
        return sign;
    }

    /** Its class in a style sheet and the end of its key among the words. */
    String key() {
        return key;
    }
}

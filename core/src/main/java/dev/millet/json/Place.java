package dev.millet.json;

/** Where something begins in a document: line and column, both from 1, a column being one UTF-16 unit as editors count. */
record Place(int line, int column) implements Comparable<Place> {
    static final Place START = new Place(1, 1);

    /** Where what was read has no lines: a tree of nodes, a binary form. */
    static final Place NOWHERE = new Place(0, 0);

    /** The place just after this much of a document. */
    static Place after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean followed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !followed)) {
                line++;
                column = 1;
            } else if (!followed) {
                column++;
            }
        }
        return new Place(line, column);
    }

    /** Line and column before a message: {@code 7:16 }; nothing if there are none. */
    static String prefix(Problem problem) {
        return problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + " ";
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}

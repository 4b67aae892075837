package dev.millet.basics;

/**
 * Who: a firm, a person, a group of people.
 *
 * <p>One party plays several roles (a partner on the canvas, a tier on a route, an owner of an activity); its id is what
 * ties them together, and a type of its own keeps it apart from the ids of things.
 *
 * @param id the party's id, e.g. {@code xiaomi}
 */
public record PartyId(Identifier id) implements Comparable<PartyId> {
    /**
     * Makes a party's id of its text; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text is no {@link Identifier}
     */
    public static PartyId of(String text) {
        return new PartyId(Identifier.of(text));
    }

    @Override
    public int compareTo(PartyId other) {
        return id.compareTo(other.id);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return id.text();
    }
}

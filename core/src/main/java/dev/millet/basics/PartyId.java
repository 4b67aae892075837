package dev.millet.basics;

/** Stub: who: a firm, a person, a group. */
public record PartyId(Identifier id) {
    public static PartyId of(String text) {
        throw new UnsupportedOperationException("stub");
    }
}

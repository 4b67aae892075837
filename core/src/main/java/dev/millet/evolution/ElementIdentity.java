package dev.millet.evolution;

/**
 * What tells one element of a list from the others in both versions: the identity that its shape declares, or, where it
 * declares none or two elements have the same, the whole content.
 *
 * <p>Two elements of one id cannot be told apart by it: what changed inside one of them is told as one removed and one
 * added, and nothing is lost.
 */
public sealed interface ElementIdentity {
    /**
     * By a declared identity, which no other element of the list has: {@code mi-fans}.
     *
     * @param key the identity
     */
    record Key(String key) implements ElementIdentity {
        @Override
        public String toString() {
            return key;
        }
    }

    /**
     * By the whole element, and by which of several equal ones it is.
     *
     * @param element what is written about it
     * @param occurrence 1 for the first equal element of the list, 2 for the second
     */
    record Content(Stated<?> element, int occurrence) implements ElementIdentity {
        @Override
        public String toString() {
            return element.value() + (occurrence == 1 ? "" : " (occurrence " + occurrence + ")");
        }
    }
}

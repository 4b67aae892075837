package dev.millet.driver;

/**
 * Which calculator built a driver, in which version, after whom.
 *
 * <p>It stands in the explanation, so that a number that moved because the method changed can be told apart from one
 * that moved because an input did. Example: {@code new Method("channel.contribution", 1, "Marn and Rosiello 1992")}.
 *
 * @param id dotted name of the calculator, stable once released
 * @param version counts from 1; a change that can change a number raises it
 * @param source author and year of the formula
 */
public record Method(String id, int version, String source) {
    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if the id is blank or the version is below 1
     */
    public Method {
        if (id.isBlank()) {
            throw new IllegalArgumentException("method id must not be blank, but was '" + id + "'");
        }
        if (version < 1) {
            throw new IllegalArgumentException(
                    "method version must be at least 1, but was '" + version + "' (" + id + ")");
        }
    }

    /** Written out, as is the hash: what a record makes of itself is linked on first use, much of a cold start's work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Method method
                && id.equals(method.id)
                && version == method.version
                && source.equals(method.source);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version;
    }
}

package dev.millet.basics;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a misspelt word was probably meant to be, so that a refusal can end in "did you mean 'error'?".
 *
 * <p>Nearness is the optimal string alignment distance (Damerau 1964, Levenshtein 1966): the number of letters to
 * insert, drop, change or swap with their neighbour. A word is only suggested when about two thirds of it are right;
 * a wrong suggestion helps less than none.
 */
public final class Spelling {
    /** Longer words are not compared: the cost grows with the square, and nobody misspells an essay. */
    private static final int LONGEST = 100;

    private Spelling() {}

    /**
     * The candidate nearest to the word, if one is near enough; of two equally near ones the first.
     *
     * <p>{@code nearest("eror", List.of("error", "warning"))} is {@code error}; {@code nearest("colour", List.of("error"))}
     * is empty. Capitals do not count as a difference.
     */
    public static Optional<String> nearest(String word, Iterable<String> candidates) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String given = word.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int shorter = Math.min(given.length(), candidate.length());
            int allowed = shorter < 2 ? 0 : Math.max(1, shorter / 3);
            if (Math.abs(given.length() - candidate.length()) <= allowed) {
                int distance = distance(given, candidate.toLowerCase(Locale.ROOT));
                if (distance <= allowed && distance < least) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    private static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}

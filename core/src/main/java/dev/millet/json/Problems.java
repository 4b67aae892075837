package dev.millet.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one document. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private int unlisted;

    /** Adds one; the rule reads "*what* must *rule*, but was *value*", the place is appended here. */
    void add(String code, Trail trail, Place place, String rule) {
        add(code, trail, place, rule, "", List.of(), Optional.empty());
    }

    /** Adds one that ends in a hint. */
    void add(String code, Trail trail, Place place, String rule, String hint) {
        add(code, trail, place, rule, hint, List.of(), Optional.empty());
    }

    /** Adds one that tells what would have been accepted, and what was probably meant. */
    void add(
            String code, Trail trail, Place place, String rule, Iterable<String> allowed, Optional<String> suggestion) {
        String hint = suggestion
                .map(meant -> "did you mean " + (meant.startsWith("\"") ? meant : Quoted.text(meant)) + "?")
                .orElse("");
        add(code, trail, place, rule, hint, allowed, suggestion);
    }

    private void add(
            String code,
            Trail trail,
            Place place,
            String rule,
            String hint,
            Iterable<String> allowed,
            Optional<String> suggestion) {
        if (found.size() == JsonLimits.PROBLEMS) {
            unlisted++;
            return;
        }
        String pointer = trail.path().pointer();
        String where = pointer.isEmpty() ? "whole document" : Quoted.clipped(pointer);
        found.add(new Problem.Builder()
                .code(code)
                .path(trail.path())
                .line(place.line())
                .column(place.column())
                .message(rule + " (" + where + ")" + (hint.isEmpty() ? "" : "; " + hint))
                .addAllAllowed(allowed)
                .suggestion(suggestion)
                .build());
    }

    int count() {
        return found.size() + unlisted;
    }

    /** All of them in the order of the document. */
    List<Problem> list() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Problem problem) -> new Place(problem.line(), problem.column())));
        if (unlisted > 0) {
            Problem last = sorted.get(sorted.size() - 1);
            sorted.add(new Problem.Builder()
                    .code("json.limit")
                    .path(Trail.ROOT.path())
                    .line(last.line())
                    .column(last.column())
                    .message("problems must be at most " + JsonLimits.PROBLEMS + " to be listed, but were " + count()
                            + " (whole document)")
                    .build());
        }
        return ImmutableList.copyOf(sorted);
    }
}

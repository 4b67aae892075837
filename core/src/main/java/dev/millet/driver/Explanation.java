package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stub: a view of the graph in one reading: each named driver once, unnamed nodes folded into their parent's formula; leaves cite figures. */
public final class Explanation {
    private Explanation() {}

    public Line root() {
        throw new UnsupportedOperationException("stub");
    }

    /** All lines, each once, parents before children: the flat list of nodes by reference. */
    public List<Line> lines() {
        throw new UnsupportedOperationException("stub");
    }

    /** Prose for people in English; not to be parsed. */
    public String text() {
        return text(Locale.ENGLISH);
    }

    public String text(Locale locale) {
        throw new UnsupportedOperationException("stub");
    }

    /** Only the first levels (1 = the root and its children's values). */
    public String text(Locale locale, int levels) {
        throw new UnsupportedOperationException("stub");
    }

    /** This minus the other, line by line; lines match by label path; unchanged ones dropped. */
    public ExplanationDifference minus(Explanation other) {
        throw new UnsupportedOperationException("stub");
    }

    /** A line: a named driver, a figure or a constant. */
    public interface Line {
        Text label();

        Optional<Identifier> id();

        /** Formula in words with the children's labels; empty at leaves. */
        String formula(Locale locale);

        Value value();

        /** Named drivers, figures and constants directly below, unnamed nodes folded. */
        List<Line> children();

        Optional<Figure> figure();

        Optional<Method> method();
    }
}

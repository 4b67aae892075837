package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Why a number is what it is: a view of the graph in one reading.
 *
 * <p>Each named driver is one line, each figure and each definition too; formulas without a name fold into the line that
 * uses them. Guards that hold and branches that are not taken do not show. The view is laid out when it is first looked
 * at, and readings that took the same branches share the layout, so asking for an explanation costs nothing and a walk
 * over its lines next to nothing; words are put together when they are asked for. As text:
 *
 * <pre>{@code
 * price ex VAT = 1708.55 CNY/unit
 *   = consumer price ÷ (1 + VAT rate)
 *   consumer price = 1999 CNY/unit  [S] 000 000-G L245 "售价为1999元"
 *   VAT rate = 0.17  [S] ...
 * }</pre>
 *
 * <p>[S] is a source, [A] an assumption (with its range), [D] decided, [=] derived. Labels are unique among siblings:
 * where two share one, the ids follow. Immutable and safe to share.
 */
public final class Explanation {

    private final Read read;
    private final Driver root;
    private final Outcomes outcomes;
    /** Laid out when first asked for; immutable, so two threads may both do it, to the same effect. */
    private @Nullable ExplanationLayout layout;

    private final boolean hasElasticities;
    private final Map<Identifier, BigDecimal> shares;
    /** Made when first asked for; immutable, so two threads may both do it, to the same effect. */
    private @Nullable Derivatives derivatives;

    Explanation(Read read, Driver root) {
        this(read, root, false, Map.of());
    }

    private Explanation(Read read, Driver root, boolean hasElasticities, Map<Identifier, BigDecimal> shares) {
        this.read = read;
        this.root = root;
        this.outcomes = new Outcomes(read);
        this.hasElasticities = hasElasticities;
        this.shares = shares;
    }

    /**
     * The same explanation whose lines also say by how many per cent the root moves for one per cent of them: {@code
     * courier = 28 CNY/unit  (elasticity −0.47)}.
     *
     * @throws IllegalArgumentException if the root carries no name
     */
    public Explanation withElasticities() {
        if (root.id().isEmpty()) {
            throw new IllegalArgumentException(
                    "explained driver must be named before lines have elasticities, but was '" + root + "'");
        }
        return new Explanation(read, root, true, shares);
    }

    /**
     * The same explanation whose lines also say what share of the root's variance comes from them: {@code margin = 0.12
     * (76 % of the variance)}.
     *
     * @param shares by id of a figure or named driver, 0.76 for 76 %; lines without one stay as they are
     */
    public Explanation withShares(Map<Identifier, BigDecimal> shares) {
        return new Explanation(read, root, hasElasticities, Map.copyOf(shares));
    }

    Optional<Value> elasticity(Driver node) {
        return hasElasticities && !node.equals(root)
                ? node.id().map(id -> derivatives().by(id).elasticity())
                : Optional.empty();
    }

    private Derivatives derivatives() {
        Derivatives known = derivatives;
        if (known == null) {
            List<Figure> used = read.tree().figures().stream().map(read::figure).toList();
            known = new Derivatives(read.tree().read(used), root);
            derivatives = known;
        }
        return known;
    }

    Optional<BigDecimal> shareOfVariance(Driver node) {
        return shares.isEmpty() || node.id().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(shares.get(node.id().get()));
    }

    /** The line that is explained. */
    public Line root() {
        return new ExplanationLine(this, layout(), 0);
    }

    /** All lines, each once, every line before those that it uses: the flat list of nodes by reference. */
    public List<Line> lines() {
        return new Lines(this, layout(), layout().all());
    }

    /** Prose for people in English; not to be parsed. */
    public String text() {
        return text(Locale.ENGLISH);
    }

    /** Prose for people in English or Chinese; not to be parsed. */
    public String text(Locale locale) {
        return text(locale, Integer.MAX_VALUE);
    }

    /**
     * Only the first levels.
     *
     * @param levels 1 shows the root and the values of its children
     * @throws IllegalArgumentException if there is no level to show
     */
    public String text(Locale locale, int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("levels must be at least 1, but was '" + levels + "'");
        }
        return new ExplanationText(locale, levels).of(this);
    }

    /** This minus the other, line by line; lines match by id and by label among siblings; unchanged ones are dropped. */
    public ExplanationDifference minus(Explanation other) {
        return new ExplanationDifference(this, other);
    }

    /** The text in English; not to be parsed. */
    @Override
    public String toString() {
        return text();
    }

    Read read() {
        return read;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    ExplanationLayout layout() {
        ExplanationLayout known = layout;
        if (known == null) {
            known = read.tree().layout(read, root);
            layout = known;
        }
        return known;
    }

    /** Lines at places of a layout, made when they are looked at. */
    static final class Lines extends AbstractList<Line> implements RandomAccess {
        private final Explanation explanation;
        private final ExplanationLayout layout;
        private final int[] places;

        Lines(Explanation explanation, ExplanationLayout layout, int[] places) {
            this.explanation = explanation;
            this.layout = layout;
            this.places = places;
        }

        @Override
        public Line get(int index) {
            return new ExplanationLine(explanation, layout, places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    /** A line: a named driver, a figure or a definition. */
    public interface Line {
        /** What it is called; unique among siblings. */
        Text label();

        /** The same in one language: {@code Deliver}. */
        default String label(Locale locale) {
            return label().in(locale);
        }

        /** The id of the named driver or figure. */
        Optional<Identifier> id();

        /** The formula in words with the children's labels; empty at leaves. */
        String formula(Locale locale);

        /** What the reading yields here. */
        Value value();

        /** The same as the nearest double, NaN where it is undefined: the number itself where doubles were read. */
        double number();

        /** Named drivers, figures and definitions directly below, unnamed nodes folded. */
        List<Line> children();

        /** The figure, as this reading used it. */
        Optional<Figure> figure();

        /** The calculator that built it. */
        Optional<Method> method();

        /** Whether it is a definition such as 365 day/year. */
        boolean isDefinition();

        /** By how many per cent the root moves for one per cent of this, where {@link #withElasticities()} asked for it. */
        Optional<Value> elasticity();

        /** The share of the root's variance that comes from this, where {@link #withShares(Map)} gave one. */
        Optional<BigDecimal> shareOfVariance();
    }
}

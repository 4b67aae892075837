package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Spelling;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A closed set of named answers over a shared graph: the one formula of which every reading is made.
 *
 * <p>Building a tree checks the ids (one id means one figure or one formula), and numbers the values, so that what is
 * used twice is computed once. Example:
 *
 * <pre>{@code
 * DriverTree tree = DriverTree.of(contribution, breakEven);
 * tree.read().value("break-even");                    // decimal, at the figures' own values
 * tree.read(List.of(cheaperCourier)).value("break-even"); // the same formula with one figure replaced
 * tree.program();                                     // doubles, single trials or blocks
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DriverTree {
    private final List<Driver> answers;
    private final NodeIndex nodes = new NodeIndex();
    private final Map<Identifier, Driver> named = new LinkedHashMap<>();
    private final List<Figure> figures;
    private final Registers registers = new Registers();
    private final int[] registerOfNode;
    private final int[] answerRegisters;
    // Made when first asked for; immutable, so two threads may both do it, to the same effect.
    private volatile @Nullable Program program;
    private volatile @Nullable DecimalReading decimals;
    private volatile int @Nullable [] called;
    private volatile int @Nullable [] namedAbove;
    private volatile ExplanationLayout.@Nullable Known layouts;

    private DriverTree(List<Driver> answers) {
        this.answers = answers;
        collect();
        this.figures = checkIds();
        this.registerOfNode = registers.number(nodes);
        this.answerRegisters = registersOf(answers);
    }

    /** A tree of these answers; see {@link #of(Iterable)}. */
    public static DriverTree of(Driver... answers) {
        return of(Arrays.asList(answers));
    }

    /**
     * A tree of these answers, in this order; an answer that is given twice counts once.
     *
     * @param answers each with a name (or a figure)
     * @throws IllegalArgumentException if an answer has no name, if one id stands for two figures, two formulas or two
     *     labels, or if two functions share an id
     */
    public static DriverTree of(Iterable<Driver> answers) {
        Set<Driver> distinct = new LinkedHashSet<>();
        answers.forEach(distinct::add);
        for (Driver answer : distinct) {
            if (answer.id().isEmpty()) {
                throw new IllegalArgumentException(
                        "answer of a tree must have a name, but was '" + answer + "' (use named(id, label))");
            }
        }
        return new DriverTree(List.copyOf(distinct));
    }

    /** A tree of one driver, named or not, for its own value and explanation. */
    static DriverTree around(Driver driver) {
        return new DriverTree(List.of(driver));
    }

    /** Every node once, operands first; a stack of our own instead of recursion. */
    private void collect() {
        Deque<Driver> open = new ArrayDeque<>();
        for (Driver answer : answers) {
            open.push(answer);
            while (!open.isEmpty()) {
                Driver node = open.peek();
                boolean ready = true;
                if (nodes.of(node) < 0) {
                    for (int i = node.operands.length - 1; i >= 0; i--) {
                        if (nodes.of(node.operands[i]) < 0) {
                            open.push(node.operands[i]);
                            ready = false;
                        }
                    }
                }
                if (ready) {
                    open.pop();
                    nodes.add(node);
                }
            }
        }
    }

    private List<Figure> checkIds() {
        Map<Identifier, Figure> found = new LinkedHashMap<>();
        Map<String, Class<?>> functions = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Driver node = nodes.get(i);
            if (node.payload instanceof Figure figure) {
                Figure other = found.putIfAbsent(figure.id(), figure);
                if (other != null) {
                    throw new IllegalArgumentException("figures of one id must be equal, but were '"
                            + other.quantity() + "' and '" + figure.quantity() + "' (" + figure.id()
                            + differing(other, figure) + ")");
                }
                named.putIfAbsent(figure.id(), node);
            } else if (node.payload instanceof Name name) {
                checkName(node, name);
            } else if (node.payload instanceof Function function) {
                Class<?> other = functions.putIfAbsent(function.id(), function.getClass());
                if (other != null && other != function.getClass()) {
                    throw new IllegalArgumentException("functions of one id must be one class, but were '"
                            + other.getName() + "' and '" + function.getClass().getName() + "' (" + function.id()
                            + ")");
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Equal amounts under one id still differ when source, range or reason do. */
    private static String differing(Figure one, Figure other) {
        return one.quantity().equals(other.quantity()) ? ": same amount, but not the same source, range or reason" : "";
    }

    private void checkName(Driver node, Name name) {
        Driver other = named.putIfAbsent(name.id(), node);
        if (other == null) {
            return;
        }
        if (other.payload instanceof Name known) {
            if (!other.operands[0].equals(node.operands[0])) {
                throw new IllegalArgumentException("drivers of one id must have one formula, but were '"
                        + formula(other) + "' and '" + formula(node) + "' (" + name.id() + ")");
            }
            throw new IllegalArgumentException("drivers of one id must have one label and one method, but were '"
                    + known.label().in(Locale.ENGLISH) + "' and '"
                    + name.label().in(Locale.ENGLISH) + "' (" + name.id() + ")");
        }
        if (!node.operands[0].equals(other)) {
            throw new IllegalArgumentException("driver must not take the id of a figure that it does not stand for, "
                    + "but was '" + formula(node) + "' (" + name.id() + ")");
        }
        named.put(name.id(), node);
    }

    private static String formula(Driver node) {
        return FormulaText.brief(node.operands[0], Locale.ENGLISH);
    }

    /** The answers, in their order. */
    public List<Driver> answers() {
        return answers;
    }

    /**
     * The named driver or figure of this id: an answer or anything below.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest id
     */
    public Driver find(String id) {
        Driver found = named.get(new Identifier(id));
        if (found == null) {
            throw new IllegalArgumentException(
                    "id must name a driver of the tree, but was '" + id + "'" + hint(id, named.keySet()));
        }
        return found;
    }

    /** The named driver or figure of this id; see {@link #find(String)}. */
    public Driver find(Identifier id) {
        return find(id.text());
    }

    static String hint(String id, Iterable<Identifier> known) {
        List<String> words = new ArrayList<>();
        known.forEach(word -> words.add(word.text()));
        return Spelling.nearest(id, words)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** All figures at the leaves, in order of first use. */
    public List<Figure> figures() {
        return figures;
    }

    /** Distinct values that a reading computes: figures, definitions, numbers and conditions. */
    public int size() {
        return registers.size();
    }

    /**
     * A hash of what the answers are made of, names, formulas and figures, as 32 hexadecimal digits: the same on every
     * machine, so that what was computed elsewhere can be told to be of this tree.
     *
     * <p>Functions enter by their ids. Example: {@code a × b} and {@code max(a, b)} have different ones, though they have the
     * same figures and are of one size.
     */
    public String fingerprint() {
        Murmur hasher = new Murmur().put(answers.size());
        for (Driver answer : answers) {
            hasher.put(answer.hash.high()).put(answer.hash.low());
        }
        ContentHash hash = hasher.hash();
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(hash.high()) + digits.toHexDigits(hash.low());
    }

    /** Decimal reading at the figures' own values. */
    public Reading read() {
        return new Reading(this, Map.of());
    }

    /**
     * Decimal reading with whole figures replaced by id; the tree stays untouched.
     *
     * @param replacements figures of the tree's ids and units
     * @throws IllegalArgumentException if an id is no figure of the tree (with the nearest one), if the unit is another
     *     or if one id is replaced by two different figures
     */
    public Reading read(Iterable<Figure> replacements) {
        Map<Identifier, Figure> known = new HashMap<>();
        figures.forEach(figure -> known.put(figure.id(), figure));
        Map<Identifier, Figure> replaced = new LinkedHashMap<>();
        for (Figure figure : replacements) {
            Figure original = known.get(figure.id());
            if (original == null) {
                throw new IllegalArgumentException("replacement must have the id of a figure of the tree, but was '"
                        + figure.id() + "'" + hint(figure.id().text(), known.keySet()));
            }
            if (!original.unit().equals(figure.unit())) {
                throw new IllegalArgumentException("replacement must have the unit '" + original.unit()
                        + "' of its figure, but was '" + figure.unit() + "' (" + figure.id() + ")");
            }
            Figure other = replaced.putIfAbsent(figure.id(), figure);
            if (other != null && !other.equals(figure)) {
                throw new IllegalArgumentException("figure must be replaced once, but was '" + other.quantity()
                        + "' and '" + figure.quantity() + "' (" + figure.id() + ")");
            }
        }
        return new Reading(this, replaced);
    }

    /** The register program of the answers, in their order; immutable, shared, made when first asked for. */
    public Program program() {
        Program known = program;
        if (known == null) {
            known = Program.of(this);
            program = known;
        }
        return known;
    }

    /**
     * Double value of an answer, and a bound on its distance from the decimal value: a running error analysis over the
     * same registers (Wilkinson 1963; Higham 2002, chapter 3).
     *
     * @throws IllegalArgumentException if the id names no driver of the tree
     */
    public Approximation approximate(Identifier answer) {
        return new RunningError(registers).of(register(find(answer)));
    }

    /**
     * Bounds of an answer over a box of figures, and of how it moves with each of them: interval arithmetic over the same
     * registers, rounded outwards; the slopes by reverse-mode differentiation. Figures outside the box keep their values.
     *
     * <p>Example: over price 1999..2599 an answer {@code price × 0.9} is enclosed by 1799.1 and 2339.1, its slope by 0.9
     * and 0.9 (each but for a few units in the last place).
     *
     * @param boxes by figure's id
     * @param answer any named driver of the tree
     * @throws IllegalArgumentException if an id is not of the tree
     */
    public EnclosedAnswer enclose(Map<Identifier, Enclosure> boxes, Identifier answer) {
        Set<Identifier> known = registers.figures().keySet();
        for (Identifier id : boxes.keySet()) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "box must have the id of a figure of the tree, but was '" + id + "'" + hint(id.text(), known));
            }
        }
        return new IntervalReading(registers, boxes).answer(register(find(answer)), boxes);
    }

    /** What to call a register: the label of the first named node that computes it, else the formula of the first. */
    Text words(int register) {
        Driver node = nodes.get(called()[register]);
        return node.label()
                .orElseGet(() ->
                        Text.of(FormulaText.brief(node, Locale.ENGLISH), FormulaText.brief(node, Locale.CHINESE)));
    }

    private int[] called() {
        int[] known = called;
        if (known == null) {
            known = findCalled();
            called = known;
        }
        return known;
    }

    private int[] findCalled() {
        int[] first = new int[registers.size()];
        boolean[] isNamed = new boolean[first.length];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            int register = registerOfNode[i];
            boolean hasLabel = nodes.get(i).label().isPresent();
            if (hasLabel || !isNamed[register]) {
                first[register] = i;
                isNamed[register] |= hasLabel;
            }
        }
        return first;
    }

    DecimalReading decimals() {
        DecimalReading known = decimals;
        if (known == null) {
            known = new DecimalReading(this);
            decimals = known;
        }
        return known;
    }

    Registers registers() {
        return registers;
    }

    /** How an explanation is laid out. */
    ExplanationLayout layout(Read read, Driver root) {
        ExplanationLayout.Known known = layouts;
        if (known == null) {
            known = new ExplanationLayout.Known(registers);
            layouts = known;
        }
        return known.layout(read, root);
    }

    /** The register of a driver of the tree, named or not. */
    int register(Driver driver) {
        int place = nodes.of(driver);
        if (place < 0) {
            throw new IllegalArgumentException("driver must belong to the tree, but was '" + driver + "'");
        }
        return registerOfNode[place];
    }

    private int[] registersOf(List<Driver> drivers) {
        int[] found = new int[drivers.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = register(drivers.get(i));
        }
        return found;
    }

    /** The register of an answer, by its place. */
    int answerRegister(int place) {
        return answerRegisters[place];
    }

    /** The nearest named driver at or above the first node that computes a register. */
    Optional<Identifier> namedAbove(int register) {
        int node = namedAbove()[register];
        return node < 0 ? Optional.empty() : nodes.get(node).id();
    }

    private int[] namedAbove() {
        int[] known = namedAbove;
        if (known == null) {
            known = findNamedAbove();
            namedAbove = known;
        }
        return known;
    }

    private int[] findNamedAbove() {
        int[] above = new int[nodes.size()];
        Arrays.fill(above, -1);
        int[] result = new int[registers.size()];
        Arrays.fill(result, -1);
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Driver node = nodes.get(i);
            if (node.id().isPresent()) {
                above[i] = i;
            }
            if (above[i] >= 0) {
                for (Driver operand : node.operands) {
                    above[nodes.of(operand)] = above[i];
                }
            }
        }
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (above[i] >= 0) {
                result[registerOfNode[i]] = above[i];
            }
        }
        return result;
    }
}

package dev.millet.economics;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;

/**
 * What a calculation is about: a route, a product, a year.
 *
 * <p>Every quantity a calculator names is {@code <subject>.<quantity>} and is labelled "subject: quantity", so that two
 * break-evens can stand in one tree without being taken for each other: {@code BreakEven.of(about("direct"), ..)} answers
 * {@code direct.break-even-units}, "direct: break-even volume".
 *
 * <p>An id stands for one formula in a tree. Who asks one calculator for the same quantity twice with different arguments
 * (the profit at two volumes) gives it two subjects.
 *
 * @param id the first part of every id, such as {@code direct} or {@code dealers.retailer}
 * @param label its name for people
 */
public record Subject(Identifier id, Text label) {
    static final Words WORDS = Words.of(Subject.class);

    /** A subject whose name for people is its id: {@code about("direct")}. Refuses what is no id. */
    public static Subject about(String id) {
        return about(id, Text.of(id));
    }

    /** A subject with a name in one or several languages: {@code about("direct", Text.of("direct", "直销"))}. */
    public static Subject about(String id, Text label) {
        return new Subject(Identifier.of(id), label);
    }

    /** A part of this subject: the retailer of a chain is {@code chain.retailer}, "chain: retailer". */
    public Subject part(Subject part) {
        Identifier joined = Identifier.of(id.text() + "." + part.id().text());
        return new Subject(joined, WORDS.text("quantity-of", part.label(), label));
    }

    /** Names a formula after this subject and one of this package's words, and says which calculator built it. */
    Driver name(Driver formula, String word, Method method) {
        return name(formula, word, WORDS.text(word), method);
    }

    /**
     * Names a formula after this subject, for calculators outside this package: {@code about("dealers").name(formula,
     * "retailer.profit", Text.of("profit of the retailer", "零售商利润"), method)} is {@code dealers.retailer.profit}, "dealers:
     * profit of the retailer".
     *
     * @param name what follows the subject in the id, one word or several joined by dots
     * @param quantity what is asked for, without the subject
     * @param method which calculator built it
     */
    public Driver name(Driver formula, String name, Text quantity, Method method) {
        return formula.named(Identifier.of(id.text() + "." + name), WORDS.text("quantity-of", quantity, label))
                .method(method);
    }

    @Override
    public String toString() {
        return id.text();
    }
}

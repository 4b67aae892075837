package dev.millet.finding;

import dev.millet.basics.Path;
import dev.millet.basics.Words;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One judgement about a model: a defect or a strength that can be told by looking.
 *
 * <p>Invariants are refused when a value is built; a rule judges what is legal but weak, so that a half-finished model
 * can be built, saved and shown. One rule is one small class or constant, named by the defect. It never fails on a legal
 * model and it changes nothing.
 *
 * @param <M> what it judges
 */
public interface Rule<M> {
    /** Its stable dotted key, e.g. {@code channel.function.uncovered}: {@code room.element.defect}. */
    String key();

    /**
     * What it finds, in the order of the model's elements; empty if nothing.
     *
     * <p>Each finding carries the rule's key, or a longer one that begins with it and a dot.
     */
    List<Finding> inspect(M model);

    /**
     * A rule that looks for one defect and says it in fixed words: message and advice are the words {@code finding.<key>} and
     * {@code finding.<key>.advice} of the package whose rule it is.
     *
     * <pre>{@code
     * // words.properties:  finding.shop.unheated = {0} has {1} degrees
     * //                    finding.shop.unheated.advice = heat it, or close it in winter
     * Rule.of("shop.unheated", Severity.HINT, Words.of(Shop.class), (Shop shop, Rule.Report report) -> {
     *     if (shop.degrees() < 18) {
     *         report.found(Path.ROOT.member("degrees"), shop.label(), shop.degrees());
     *     }
     * });
     * }</pre>
     *
     * @param severity how bad what it finds is, unless set otherwise from outside
     * @param words those of its package
     * @param look walks over the model and reports each defect in the model's order
     */
    static <M> Rule<M> of(String key, Severity severity, Words words, BiConsumer<M, Report> look) {
        return new WordedRule<>(key, severity, words, look);
    }

    /** Takes what a rule sees. */
    @FunctionalInterface
    interface Report {
        /** Here it is: where in the model, and what fills the placeholders of the rule's message and advice. */
        void found(Path path, Object... arguments);
    }
}

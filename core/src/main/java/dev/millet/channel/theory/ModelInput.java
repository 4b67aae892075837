package dev.millet.channel.theory;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A rule that an input of a model must keep, held twice: leaves that break it now are the caller's mistake and are refused by
 * name; what may break it later (a scenario, a draw, a formula) carries a guard and becomes undefined with the same words.
 */
final class ModelInput {
    static final Driver ONE = Driver.constant("1");
    static final Driver TWO = Driver.constant("2");
    static final Driver FOUR = Driver.constant("4");

    private ModelInput() {}

    /** Nothing of a unit. */
    static Driver zero(Unit unit) {
        return Driver.constant(BigDecimal.ZERO, unit);
    }

    /** An input above zero; {@code word} names it in the room's words. */
    static Driver positive(Driver input, String word) {
        return kept(input, word, input.isPositive(), text("model.positive"), List.of(input));
    }

    /** An input of zero or more. */
    static Driver notNegative(Driver input, String word) {
        return kept(input, word, input.isAtLeast(zero(input.unit())), text("model.not-negative"), List.of(input));
    }

    /** A ratio from 0 to 1. */
    static Driver share(Driver input, String word) {
        ratio(input, word);
        Condition inside = input.isAtLeast(zero(Unit.RATIO)).and(input.isAtMost(ONE));
        return kept(input, word, inside, text("model.share"), List.of(input));
    }

    /** A ratio above 0 and below 1. */
    static Driver properShare(Driver input, String word) {
        ratio(input, word);
        Condition inside = input.isPositive().and(input.isLessThan(ONE));
        return kept(input, word, inside, text("model.proper-share"), List.of(input));
    }

    /** A ratio from 0 to below 1. */
    static Driver belowOne(Driver input, String word) {
        ratio(input, word);
        Condition inside = input.isAtLeast(zero(Unit.RATIO)).and(input.isLessThan(ONE));
        return kept(input, word, inside, text("model.below-one"), List.of(input));
    }

    /** An input below another. */
    static Driver below(Driver input, String word, Driver bound, String boundWord) {
        return kept(
                input,
                word,
                input.isLessThan(bound),
                text("model.below", text("model.word." + boundWord)),
                List.of(input, bound));
    }

    /** An input at least as great as another. */
    static Driver atLeast(Driver input, String word, Driver bound, String boundWord) {
        return kept(
                input,
                word,
                input.isAtLeast(bound),
                text("model.at-least", text("model.word." + boundWord)),
                List.of(input, bound));
    }

    /** Refuses a driver in another unit. */
    static void unit(Driver input, Unit unit, String word) {
        if (!input.unit().equals(unit)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must be %s, but was in '%s' (%s)",
                    english(text("model.word." + word)),
                    unit.isRatio() ? "a ratio" : "in '" + unit + "'",
                    input.unit(),
                    where(input)));
        }
    }

    /** Refuses what is no ratio. */
    static Driver ratio(Driver input, String word) {
        unit(input, Unit.RATIO, word);
        return input;
    }

    private static Driver kept(Driver input, String word, Condition rule, Text must, List<Driver> parties) {
        Text broken = text("model.must", text("model.word." + word), must);
        boolean leaves = parties.stream().allMatch(party -> party.inputs().isEmpty());
        if (leaves) {
            rule.choose(ONE, zero(Unit.RATIO))
                    .value()
                    .asNumber()
                    .filter(kept -> kept.signum() == 0)
                    .ifPresent(kept -> {
                        throw new IllegalArgumentException(
                                english(broken) + ", but was '" + input.value() + "' (" + where(input) + ")");
                    });
        }
        boolean fixed =
                leaves && parties.stream().allMatch(party -> party.figure().isEmpty());
        return fixed ? input : input.onlyIf(rule, broken);
    }

    private static Text text(String key, Object... arguments) {
        return TheoryWords.text(key, arguments);
    }

    private static String english(Text text) {
        return text.in(Locale.ENGLISH);
    }

    private static String where(Driver driver) {
        return driver.figure()
                .map(figure -> "figure '" + figure.id() + "'")
                .or(() -> driver.id().map(id -> "driver '" + id + "'"))
                .orElse(driver.inputs().isEmpty() ? "constant" : "unnamed formula");
    }
}

package dev.millet.finding;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Path;
import dev.millet.basics.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a set of rules found in a model, in order, with what was set aside and why.
 *
 * <p>The order is that of the rules, and within a rule that of the model's elements: the same model gives the same
 * findings in the same order. Severities can be set from outside by key. Nothing can be switched off silently:
 * {@linkplain #suppressing suppressed} findings stay listed with the reason.
 *
 * <pre>{@code
 * Findings findings = Findings.of(comparison, ChannelRules.ALL)
 *         .withSeverities(Map.of("channel.function.uncovered", Severity.ERROR))
 *         .suppressing("channel.tier.loses-money", Text.of("the carrier is paid elsewhere"));
 * findings.list();
 * findings.suppressed();
 * findings.text(Locale.ENGLISH);
 * }</pre>
 */
public final class Findings {
    private static final Findings NONE = new Findings(ImmutableList.of(), ImmutableList.of());

    private final ImmutableList<Finding> list;
    private final ImmutableList<SuppressedFinding> suppressed;

    private Findings(ImmutableList<Finding> list, ImmutableList<SuppressedFinding> suppressed) {
        this.list = list;
        this.suppressed = suppressed;
    }

    /** Nothing found. */
    public static Findings none() {
        return NONE;
    }

    /** The given findings in their order. */
    public static Findings of(Iterable<Finding> findings) {
        return new Findings(ImmutableList.copyOf(findings), ImmutableList.of());
    }

    /**
     * Runs all rules, one after the other.
     *
     * @param <M> what is judged
     * @throws IllegalArgumentException if a rule returns a finding of another key than its own, since nobody could then
     *     find the rule that said it
     */
    public static <M> Findings of(M model, Iterable<? extends Rule<? super M>> rules) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (Rule<? super M> rule : rules) {
            FindingWords.requireKey(rule.key());
            for (Finding finding : rule.inspect(model)) {
                requireOwn(finding, rule);
                found.add(finding);
            }
        }
        return new Findings(found.build(), ImmutableList.of());
    }

    /** These findings, and then those of another model or another set of rules. */
    public Findings plus(Findings other) {
        return new Findings(joined(list, other.list), joined(suppressed, other.suppressed));
    }

    /**
     * The same findings with the severities given by key; others keep theirs, suppressed ones stay suppressed.
     *
     * @throws IllegalArgumentException if a key is malformed
     */
    public Findings withSeverities(Map<String, Severity> byKey) {
        byKey.keySet().forEach(FindingWords::requireKey);
        return new Findings(
                list.stream().map(finding -> weighed(finding, byKey)).collect(ImmutableList.toImmutableList()),
                suppressed.stream()
                        .map(aside -> new SuppressedFinding(weighed(aside.finding(), byKey), aside.reason()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Sets aside all findings of a key, with a reason that is shown.
     *
     * @throws IllegalArgumentException if the key is malformed
     */
    public Findings suppressing(String key, Text reason) {
        FindingWords.requireKey(key);
        return suppressing(finding -> finding.key().equals(key), reason);
    }

    /**
     * Sets aside the findings of a key at one element, with a reason that is shown.
     *
     * @throws IllegalArgumentException if the key is malformed
     */
    public Findings suppressing(String key, Path path, Text reason) {
        FindingWords.requireKey(key);
        return suppressing(
                finding -> finding.key().equals(key) && finding.path().equals(path), reason);
    }

    /** What counts, in order. */
    public List<Finding> list() {
        return list;
    }

    /** What was set aside and why, in the order in which it was. */
    public List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** What counts and has this key. */
    public List<Finding> ofKey(String key) {
        return list.stream().filter(finding -> finding.key().equals(key)).collect(ImmutableList.toImmutableList());
    }

    /** What counts and has this severity. */
    public List<Finding> ofSeverity(Severity severity) {
        return list.stream().filter(finding -> finding.severity() == severity).collect(ImmutableList.toImmutableList());
    }

    /** The heaviest severity among those that count; empty if nothing was found. */
    public Optional<Severity> worst() {
        return list.stream().map(Finding::severity).min(Severity::compareTo);
    }

    /** Whether nothing counts; something may still be suppressed. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * All of it in words, one finding after the other, the suppressed ones with their reasons at the end; for people, not
     * to be parsed.
     */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        if (list.isEmpty()) {
            lines.add(FindingWords.WORDS.text("findings.none").in(locale));
        }
        list.forEach(finding -> lines.add(finding.text(locale)));
        suppressed.forEach(aside -> lines.add(FindingWords.WORDS
                .text(
                        "findings.suppressed",
                        aside.finding().key(),
                        aside.finding().message(),
                        aside.reason())
                .in(locale)));
        return String.join("\n", lines);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Findings findings
                        && list.equals(findings.list)
                        && suppressed.equals(findings.suppressed));
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + suppressed.hashCode();
    }

    /** The findings in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    private Findings suppressing(Predicate<Finding> condition, Text reason) {
        ImmutableList<SuppressedFinding> aside = list.stream()
                .filter(condition)
                .map(finding -> new SuppressedFinding(finding, reason))
                .collect(ImmutableList.toImmutableList());
        return new Findings(
                list.stream().filter(condition.negate()).collect(ImmutableList.toImmutableList()),
                joined(suppressed, aside));
    }

    private static Finding weighed(Finding finding, Map<String, Severity> byKey) {
        return Finding.of(
                finding.key(),
                byKey.getOrDefault(finding.key(), finding.severity()),
                finding.path(),
                finding.message(),
                finding.advice());
    }

    private static void requireOwn(Finding finding, Rule<?> rule) {
        if (!finding.key().equals(rule.key()) && !finding.key().startsWith(rule.key() + ".")) {
            throw new IllegalArgumentException(
                    "finding must carry its rule's key, but was '" + finding.key() + "' (rule '" + rule.key() + "')");
        }
    }

    private static <E> ImmutableList<E> joined(List<E> before, List<E> after) {
        return ImmutableList.<E>builder().addAll(before).addAll(after).build();
    }
}

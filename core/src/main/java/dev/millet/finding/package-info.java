/**
 * What is weak, said in a way that helps.
 *
 * <p>A mistake in a call is refused with an exception, a number that does not exist is an undefined value, and what is
 * left is legal but weak: a function nobody bears, a break-even outside the range asked about, a figure nobody can cite.
 * Those are findings. {@link dev.millet.finding.Rule} is one judgement, {@link dev.millet.finding.Finding} what it says
 * (key, {@link dev.millet.finding.Severity}, message, path of the element, advice), and
 * {@link dev.millet.finding.Findings} the ordered list, in which severities are set from outside and
 * {@linkplain dev.millet.finding.SuppressedFinding suppressed} ones stay visible with their reason.
 *
 * <pre>{@code
 * Findings findings = Findings.of(model, rules);
 * findings.suppressing("channel.tier.loses-money", Text.of("the carrier is paid elsewhere")).text(Locale.ENGLISH);
 * }</pre>
 *
 * <p>A rule of one's own is a small class, or a look at the model and two lines of words in both languages:
 * {@link dev.millet.finding.Rule#of}.
 *
 * <p>Not here: the rules themselves, which live in the room whose nouns they judge.
 */
@NullMarked
@MilletStyle
package dev.millet.finding;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

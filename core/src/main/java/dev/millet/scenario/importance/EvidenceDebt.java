package dev.millet.scenario.importance;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.sensitivity.SwitchingValues;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which assumptions a verdict owes evidence for, the most pressing first: "repeat this interview first".
 *
 * <p>An assumption presses when much of the answer's variance comes from it <em>and</em> the verdict flips near what is
 * assumed. Its debt is share × nearness, with nearness = 1 ÷ (1 + distance) and the distance |flip − base| ÷ (high − low) of
 * the nearest flip: 1 where the verdict flips at the base value itself, one half where it flips one width of the range away,
 * and falling without a step, so that no threshold of ours decides the order. An assumption that flips nothing, neither in its
 * range nor in the ten widths on either side that are searched, has the nearness 0 and stands at the end; it is listed, since
 * its range may be what is wrong. Assumptions without a range cannot be ranked and are named apart: state a range first.
 *
 * <p>Example: a margin that brings 60 % of the variance and flips the verdict 0.3 widths from its base has the debt 0.6 ÷ 1.3
 * = 0.46; a courier's price with 30 % that flips it at the base value has 0.3.
 *
 * <pre>{@code
 * SobolIndices shares = Sobol.of(tree, "gap").seed(42).run().get(0);
 * EvidenceDebt.of(SwitchingSearch.of(tree, "gap"), shares.shares()).text();
 * }</pre>
 *
 * @param claims the assumptions with a range, the greatest debt first; ties by share, then by figure id
 * @param withoutRange the assumptions without a range
 */
public record EvidenceDebt(List<Claim> claims, List<Figure> withoutRange) {
    /** Keeps unmodifiable copies. */
    public EvidenceDebt {
        claims = List.copyOf(claims);
        withoutRange = List.copyOf(withoutRange);
    }

    /**
     * What one assumption is owed.
     *
     * @param figure the assumption
     * @param share of the answer's variance
     * @param flip where the verdict flips next, if it does in or near the range
     * @param nearness 1 ÷ (1 + distance of the flip), 0 without one
     */
    public record Claim(Figure figure, BigDecimal share, Optional<SwitchingValue> flip, BigDecimal nearness) {
        /** share × nearness, from 0 to 1. */
        public BigDecimal debt() {
            return share.multiply(nearness, MathContext.DECIMAL128);
        }
    }

    /**
     * Ranks the assumptions below an answer.
     *
     * @param search of where the verdict flips
     * @param shares of the answer's variance by figure, such as {@link SobolIndices#shares()} or {@link
     *     ShapleyEffects#shares()}; none for a figure counts as 0
     */
    public static EvidenceDebt of(SwitchingSearch search, Map<Identifier, BigDecimal> shares) {
        List<Claim> claims = new ArrayList<>();
        List<Figure> withoutRange = new ArrayList<>();
        for (SwitchingValues found : search.all()) {
            Figure figure = found.figure();
            if (figure.isAssumption() && figure.uncertainty().isEmpty()) {
                withoutRange.add(figure);
            } else if (figure.isAssumption()) {
                Optional<SwitchingValue> flip =
                        found.nearest().filter(value -> value.distance().isPresent());
                BigDecimal nearness = flip.flatMap(SwitchingValue::distance)
                        .map(distance -> BigDecimal.ONE.divide(BigDecimal.ONE.add(distance), MathContext.DECIMAL128))
                        .orElse(BigDecimal.ZERO);
                BigDecimal share = shares.getOrDefault(figure.id(), BigDecimal.ZERO);
                claims.add(new Claim(figure, share, flip, nearness));
            }
        }
        claims.sort(Comparator.comparing(Claim::debt)
                .thenComparing(Claim::share)
                .reversed()
                .thenComparing(claim -> claim.figure().id()));
        return new EvidenceDebt(claims, withoutRange);
    }

    /** The share of the variance that hangs on assumptions, of all that was given; the rest hangs on what is cited. */
    public BigDecimal shareOfAssumptions() {
        return claims.stream().map(Claim::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One line for each assumption, the most pressing first. */
    public Text text() {
        List<Text> lines = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Text why = claim.flip()
                    .map(flip -> StudyWords.text(
                            "debt.flip",
                            StudyWords.amount(flip.value(), claim.figure().unit()),
                            StudyWords.number(flip.distance().orElseThrow().doubleValue())))
                    .orElse(StudyWords.text("debt.no-flip"));
            boolean isFirst = i == 0 && claim.debt().signum() > 0;
            lines.add(StudyWords.text(
                    isFirst ? "debt.first" : "debt.line",
                    claim.figure().name(),
                    StudyWords.percent(claim.share()),
                    why));
        }
        if (!withoutRange.isEmpty()) {
            lines.add(StudyWords.text("debt.without-range", StudyWords.names(withoutRange)));
        }
        return lines.isEmpty() ? StudyWords.text("debt.none") : StudyWords.lines(lines);
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text().in(Locale.ENGLISH);
    }
}

package dev.millet.scenario.search;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A breaking point in words. */
final class BreakingPointText {
    private static final Words WORDS = Words.of(BreakingPointText.class);
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private static final BigDecimal EDGE = new BigDecimal("1e-9");

    private final BreakingPoint point;
    private final Locale locale;

    private BreakingPointText(BreakingPoint point, Locale locale) {
        this.point = point;
        this.locale = locale;
    }

    static String of(BreakingPoint point, Locale locale) {
        BreakingPointText text = new BreakingPointText(point, locale);
        return String.join("\n", text.lines()) + "\n";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String slack = point.slackAtBase().text(locale);
        switch (point.outcome()) {
            case BROKEN_AT_BASE -> lines.add(word("break.at-base", point.property(), slack));
            case HOLDS_EVERYWHERE -> lines.add(word("break.never", point.property(), slack));
            case NOT_FOUND -> {
                lines.add(word("break.not-found", point.property(), slack));
                lines.add(word("break.searched", point.sizesExcluded(), point.boxes()));
            }
            case BREAKS -> breaks(lines, slack);
        }
        if (!point.leftOut().isEmpty()) {
            lines.add(word(
                    "break.left-out",
                    point.leftOut().stream()
                            .map(Figure::name)
                            .reduce((row, next) -> WORDS.text("list", row, next))
                            .orElseThrow()));
        }
        return lines;
    }

    private void breaks(List<String> lines, String slack) {
        int figures = point.moves().size();
        lines.add(word(figures == 1 ? "break.one" : "break.several", point.property(), figures));
        for (BreakingPoint.Move move : point.moves()) {
            lines.add("  " + move(move));
        }
        lines.add(
                isAtTheEdge()
                        ? word("break.edge", slack)
                        : word("break.there", slack, point.slackThere().text(locale)));
        if (point.isSmallest()) {
            lines.add(word(figures == 1 ? "break.proved-one" : "break.proved", percent(point.sum())));
        } else {
            lines.add(word("break.not-proved", percent(point.sum())));
            lines.add(word("break.searched", point.sizesExcluded(), point.boxes()));
        }
    }

    /** A change that stops just beyond the point leaves no room that is worth a number. */
    private boolean isAtTheEdge() {
        return point.slackThere()
                .asNumber()
                .flatMap(there -> point.slackAtBase()
                        .asNumber()
                        .map(base -> there.abs().compareTo(base.abs().multiply(EDGE)) <= 0))
                .orElse(false);
    }

    private String move(BreakingPoint.Move move) {
        Figure figure = move.figure();
        FigureAt from = new FigureAt(figure, figure.value());
        String to = new FigureAt(figure, move.to()).in(locale);
        if (from.isAlternative()) {
            return word("break.other", figure.name(), from.in(locale), to, percent(move.share()));
        }
        String change = new Value.Defined(move.change(), figure.unit()).text(locale);
        return word(
                "break.move",
                figure.name(),
                from.in(locale),
                to,
                (move.change().signum() > 0 ? "+" : "") + change,
                percent(move.share()));
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        BigDecimal shown = percent.compareTo(BigDecimal.valueOf(100)) >= 0
                ? percent.setScale(0, RoundingMode.HALF_EVEN)
                : percent.round(DIGITS);
        return shown.stripTrailingZeros().toPlainString();
    }

    private String word(String key, Object... arguments) {
        Text text = WORDS.text(key, arguments);
        return text.in(locale);
    }
}

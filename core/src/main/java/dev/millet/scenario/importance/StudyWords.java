package dev.millet.scenario.importance;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The fixed words of this package, and how its texts show numbers and names. */
final class StudyWords {
    private static final Words WORDS = Words.of(StudyWords.class);
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private StudyWords() {}

    static Text text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** A share with three decimals: {@code 0.760}. */
    static String share(double share) {
        BigDecimal shown = BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN);
        return shown.signum() == 0 ? "0.000" : shown.toPlainString().replace('-', '−');
    }

    /** Any number with six digits: {@code 1230.57}. */
    static String number(double number) {
        BigDecimal shown = new BigDecimal(number).round(SIX).stripTrailingZeros();
        String text = Math.abs(shown.scale()) > 12 ? shown.toString() : shown.toPlainString();
        return text.replace('-', '−');
    }

    /** Names of figures in a row, with the comma of each language. */
    static Text names(List<Figure> figures) {
        return list(figures.stream().map(Figure::name).toList());
    }

    /** Texts in a row, with the comma of each language. */
    static Text list(List<Text> texts) {
        return texts.stream().reduce((row, next) -> text("list", row, next)).orElseThrow();
    }

    /** A number with its unit, at six digits: {@code 39.002 CNY/unit}. */
    static String amount(BigDecimal number, Unit unit) {
        String shown = number(number.doubleValue());
        return unit.isRatio() ? shown : shown + " " + unit;
    }

    /** A share in per cent with one decimal: {@code 70 %}. */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        return number(percent.doubleValue()) + " %";
    }

    /** Lines one below the other. */
    static Text lines(List<Text> lines) {
        return Text.join("\n", lines);
    }

    /** A study's head, or why it has no shares, its lines and its notes. */
    static Text table(VarianceShares study, Text head, List<Text> lines) {
        List<Text> table = new ArrayList<>();
        table.add(study.missing()
                .map(reason -> text("sobol.missing", study.answer(), reason))
                .orElse(head));
        table.addAll(lines);
        for (Text note : study.notes()) {
            table.add(text("study.note", note));
        }
        return lines(table);
    }
}

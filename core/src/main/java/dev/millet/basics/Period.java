package dev.millet.basics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of calendar days, as precise as the source that gives it.
 *
 * <p>Sources say "2013", "the second quarter" or "about 2013"; turning that into two dates would claim more than they do.
 * So a period keeps its text and knows the days behind it:
 *
 * <table>
 * <caption>Forms of a period</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code 2013}, {@code 2013-Q2}, {@code 2013-09}, {@code 2011-10-20}</td>
 *     <td>a year, a quarter, a month, a day</td></tr>
 * <tr><td>{@code 2010..2014}</td><td>from the first day of the one to the last day of the other</td></tr>
 * <tr><td>{@code 2018..}</td><td>from then on, open</td></tr>
 * <tr><td>{@code c. 2013}</td><td>about that time</td></tr>
 * <tr><td>{@code 2015 Mi-Fan Festival}</td><td>an event in that span; its name begins with a capital or in a script
 *     that has none</td></tr>
 * </table>
 *
 * <pre>{@code
 * Period.parse("2013-Q2").first();                              // 2013-04-01
 * Period.parse("2010..2014").overlaps(Period.parse("2014"));    // true
 * }</pre>
 *
 * <p>Equal when written alike; {@link #parse} is the inverse of {@link #toString}. Ordered by first day, then by last
 * day (open ones after), then by text.
 */
public final class Period implements Comparable<Period> {
    private static final Pattern POINT = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?");
    private static final Pattern FORM =
            Pattern.compile("(c\\. )?([0-9][^ .]*+)(?:(\\.\\.)([0-9][^ .]*+)?)?(?: (\\S.*\\S|\\S))?");
    private static final int MAX_LENGTH = 200;

    private static final Comparator<Period> ORDER = Comparator.comparing(Period::first)
            .thenComparing(period -> period.last.orElse(LocalDate.MAX))
            .thenComparing(Period::toString);

    private final String text;
    private final LocalDate first;
    private final Optional<LocalDate> last;
    private final boolean approximate;
    private final Optional<String> event;

    private Period(
            String text, LocalDate first, Optional<LocalDate> last, boolean approximate, Optional<String> event) {
        this.text = text;
        this.first = first;
        this.last = last;
        this.approximate = approximate;
        this.event = event;
    }

    /**
     * Reads a period in one of the forms above.
     *
     * @throws IllegalArgumentException if the text has another form, names a day that does not exist, or ends before it
     *     begins
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > MAX_LENGTH || !form.matches()) {
            throw malformed(text, "");
        }
        Optional<String> event = Optional.ofNullable(form.group(5));
        if (event.isPresent() && !isName(event.orElseThrow())) {
            throw malformed(text, " (an event must be a name: write '2018..' for 'from 2018 on')");
        }
        LocalDate first = span(form.group(2), text).first;
        Optional<LocalDate> last = Optional.of(span(form.group(2), text).last);
        if (form.group(3) != null) {
            last = Optional.ofNullable(form.group(4)).map(end -> span(end, text).last);
        }
        if (last.isPresent() && last.orElseThrow().isBefore(first)) {
            throw malformed(text, " (it ends before it begins)");
        }
        return new Period(text, first, last, form.group(1) != null, event);
    }

    /** A single day: {@code of(LocalDate.of(2011, 10, 20))} is {@code 2011-10-20}. */
    public static Period of(LocalDate day) {
        return parse(day.toString());
    }

    /** The first day. */
    public LocalDate first() {
        return first;
    }

    /** The last day, included; empty when open ({@code 2018..}). */
    public Optional<LocalDate> last() {
        return last;
    }

    /** Whether the source says "about": the days are then those of the time named, not a claim. */
    public boolean approximate() {
        return approximate;
    }

    /** The event in the span, if the source names one: {@code Mi-Fan Festival}. */
    public Optional<String> event() {
        return event;
    }

    /** Whether a day lies in this span, its ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether every day of the other span lies in this one. */
    public boolean contains(Period other) {
        return contains(other.first) && other.last.map(this::contains).orElse(last.isEmpty());
    }

    /** Whether the spans have a day in common, "about" taken at its word: {@code c. 2013} and {@code 2014} do not. */
    public boolean overlaps(Period other) {
        return contains(other.first) || other.contains(first);
    }

    /**
     * Whether the two may have been at one time: as {@link #overlaps}, but a span that is only about right reaches as far
     * again to both sides. {@code c. 2013} may overlap {@code 2012} and {@code 2014}, but not {@code 2015}.
     */
    public boolean mayOverlap(Period other) {
        return loosened().overlaps(other.loosened());
    }

    /**
     * Whether both are about one and the same time: the same days, or the same words where the days are approximate or
     * an event is named. {@code 2013} and {@code 2013-01..2013-12} are the same time, {@code c. 2013} is only itself.
     */
    public boolean isSameTimeAs(Period other) {
        boolean exact = !approximate && !other.approximate && event.isEmpty() && other.event.isEmpty();
        return exact ? first.equals(other.first) && last.equals(other.last) : equals(other);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Period period && text.equals(period.text));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** The text it was read from. */
    @Override
    public String toString() {
        return text;
    }

    private Period loosened() {
        if (!approximate) {
            return this;
        }
        long days = last.map(end -> ChronoUnit.DAYS.between(first, end) + 1).orElse(0L);
        return new Period(text, first.minusDays(days), last.map(end -> end.plusDays(days)), true, event);
    }

    private static boolean isName(String event) {
        int initial = event.codePointAt(0);
        return Character.isLetter(initial)
                && !Character.isLowerCase(initial)
                && event.codePoints().noneMatch(Character::isISOControl);
    }

    private static Span span(String point, String whole) {
        Matcher parts = POINT.matcher(point);
        if (!parts.matches()) {
            throw malformed(whole, "");
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) != null) {
                YearMonth end = YearMonth.of(year, 3 * Integer.parseInt(parts.group(2)));
                return new Span(end.minusMonths(2).atDay(1), end.atEndOfMonth());
            }
            if (parts.group(3) == null) {
                return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(3)));
            if (parts.group(4) == null) {
                return new Span(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(4)));
            return new Span(day, day);
        } catch (DateTimeException noSuchDay) {
            throw malformed(whole, " (there is no such day)");
        }
    }

    private static IllegalArgumentException malformed(String text, String why) {
        return new IllegalArgumentException(
                "period must be like '2013', '2013-Q2', '2013-09', '2011-10-20', '2010..2014', '2018..', 'c. 2013' or"
                        + " '2015 Mi-Fan Festival', but was " + Quote.of(text) + why);
    }

    private record Span(LocalDate first, LocalDate last) {}
}

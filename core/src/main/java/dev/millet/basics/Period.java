package dev.millet.basics;

import java.time.LocalDate;
import java.util.Optional;

/** Stub: a span of calendar days as sources write it: 2013, 2013-Q2, 2013-09, 2011-10-20, 2010..2014, 2018.. (onwards); "c. 2013" (about); "2015 Mi-Fan Festival" (an event in it). parse is the inverse of toString. */
public final class Period {
    private Period() {}

    public static Period parse(String text) {
        throw new UnsupportedOperationException("stub");
    }

    public LocalDate first() {
        throw new UnsupportedOperationException("stub");
    }

    /** Empty when open ("2018.."). */
    public Optional<LocalDate> last() {
        throw new UnsupportedOperationException("stub");
    }

    public boolean approximate() {
        throw new UnsupportedOperationException("stub");
    }

    public Optional<String> event() {
        throw new UnsupportedOperationException("stub");
    }

    public boolean overlaps(Period other) {
        throw new UnsupportedOperationException("stub");
    }
}

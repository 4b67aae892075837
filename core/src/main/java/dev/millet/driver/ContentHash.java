package dev.millet.driver;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * 128 bits over everything that makes a node what it is: operation, payload, unit and the hashes of its operands.
 *
 * <p>Two nodes are equal when these bits are. A chance collision among a billion nodes has a probability of about
 * 1.5e-21, so nothing ever walks two graphs to compare them.
 */
record ContentHash(long high, long low) {

    static ContentHash of(Operation operation, Driver[] operands, Object payload, Unit unit) {
        Murmur hasher = new Murmur();
        hasher.put(operation.name()).put(operands.length);
        for (Driver operand : operands) {
            hasher.put(operand.hash.high).put(operand.hash.low);
        }
        if (payload instanceof Figure figure) {
            put(hasher, figure);
        } else if (payload instanceof BigDecimal number) {
            put(hasher, number);
        } else if (payload instanceof Text text) {
            put(hasher, text);
        } else if (payload instanceof Name name) {
            hasher.put(name.id().text());
            put(hasher, name.label());
            if (name.method().isPresent()) {
                Method method = name.method().get();
                hasher.put(method.id());
                hasher.put(method.version());
                hasher.put(method.source());
            }
        } else if (payload instanceof Function function) {
            hasher.put(function.id());
        } else if (payload instanceof Integer whole) {
            hasher.put(whole);
        }
        if (operands.length == 0 || operation == Operation.SUM) {
            hasher.put(unit.toString());
        }
        return hasher.hash();
    }

    private static void put(Murmur hasher, Figure figure) {
        hasher.put(figure.id().text());
        hasher.put(figure.subject());
        hasher.put(figure.metric());
        hasher.put(figure.label().isPresent() ? 1 : 0);
        if (figure.label().isPresent()) {
            put(hasher, figure.label().get());
        }
        put(hasher, figure.value());
        hasher.put(figure.basis().name());
        hasher.put(figure.period().isPresent() ? 1 : 0);
        if (figure.period().isPresent()) {
            hasher.put(figure.period().get().toString());
        }
        hasher.put(figure.evidence().isPresent() ? 1 : 0);
        if (figure.evidence().isPresent()) {
            put(hasher, figure.evidence().get());
        }
        if (figure.reason().isPresent()) {
            put(hasher, figure.reason().get());
        }
        if (figure.uncertainty().isPresent()) {
            // a record: its kind and all parameters, each in its one form
            hasher.put(figure.uncertainty().get().toString());
        }
    }

    private static void put(Murmur hasher, Evidence evidence) {
        hasher.put(evidence.source().text());
        hasher.put(evidence.locator());
        hasher.put(evidence.quote().isPresent() ? 1 : 0);
        if (evidence.quote().isPresent()) {
            hasher.put(evidence.quote().get());
        }
    }

    /** Written out: driver after driver is compared by it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ContentHash hash && high == hash.high && low == hash.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low);
    }

    /** 1.0 and 1.00 are one number. */
    private static void put(Murmur hasher, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        BigInteger digits = stripped.unscaledValue();
        boolean isLong = digits.bitLength() < Long.SIZE;
        hasher.put(isLong ? 1 : 0).put(stripped.scale());
        if (isLong) {
            hasher.put(digits.longValue());
        } else {
            hasher.put(digits.toString());
        }
    }

    private static void put(Murmur hasher, Text text) {
        Map<String, String> words = text.byLanguage();
        for (String language : words.keySet()) {
            hasher.put(language);
            hasher.put(words.get(language));
        }
    }
}

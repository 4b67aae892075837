package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers, units and quantities are read by hand, for a quick start; regular expressions are the second opinion. */
class FormsProperties {
    private static final String WORD = "(?:[A-Z]{3}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)";
    private static final String FACTOR = WORD + "(?:\\^-?[0-9]{1,7}(?:/[0-9]{1,7})?)?";
    private static final Pattern DIMENSION = Pattern.compile(WORD);
    private static final Pattern UNIT = Pattern.compile("1|(?:1(?=/)|" + FACTOR + ")(?:[*/]" + FACTOR + ")*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?( ?%)?");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:[A-Z]{3} [+-]?[0-9][0-9.eE+-]*|[+-]?[0-9][0-9.eE+-]*(?: ?%)?)( ?/.*| [^ /].*)?", Pattern.DOTALL);

    @Property
    void aDimensionHasOneForm(@ForAll("dimensions") String text) {
        assertSame(text, DIMENSION, Unit::of, "dimension must be");
    }

    @Property
    void aUnitHasOneForm(@ForAll("units") String text) {
        assertSame(text, UNIT, Unit::parse, "unit must be like");
    }

    @Property
    void aNumberHasOneForm(@ForAll("numbers") String text) {
        assertSame(text, NUMBER, DecimalText::parse, "number must be like");
    }

    @Property
    void aQuantityHasOneForm(@ForAll("quantities") String text) {
        try {
            Quantity.parse(text);
            assertThat(text).matches(QUANTITY);
        } catch (IllegalArgumentException refused) {
            // the parts of a well-formed quantity have forms of their own, told in brackets
            boolean wellFormed = QUANTITY.matcher(text).matches();
            assertThat(refused)
                    .hasMessageStartingWith("quantity must be like")
                    .message()
                    .matches(message -> !wellFormed || message.endsWith(")"), "tells the part");
        }
    }

    /** Where a form fits and the text is refused all the same, the refusal is about what it means: an exponent of 1/0. */
    private static void assertSame(String text, Pattern form, Function<String, ?> read, String refusal) {
        boolean formed = form.matcher(text).matches();
        try {
            read.apply(text);
            assertThat(formed).as(text).isTrue();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage().startsWith(refusal)).as(text).isNotEqualTo(formed);
        }
    }

    @Provide
    Arbitrary<String> dimensions() {
        return rows("A", "CNY", "a", "unit", "0", "9", "-", "z1", "é", "");
    }

    @Provide
    Arbitrary<String> units() {
        return rows(
                "CNY", "unit", "kept-order", "1", "/", "*", "^", "-", "2", "1234567", "12345678", "A", " ", "/", "^");
    }

    @Provide
    Arbitrary<String> numbers() {
        return rows("0", "12", ".", "e", "E", "+", "-", "%", " ", "5", "x");
    }

    @Provide
    Arbitrary<String> quantities() {
        return rows("CNY ", "US", "1", "25", ".", "e", "-", "+", " ", "%", " %", "/", "unit", " day", "/year", "\n");
    }

    private static Arbitrary<String> rows(String... parts) {
        return Arbitraries.of(parts).list().ofMaxSize(6).map(row -> String.join("", row));
    }
}

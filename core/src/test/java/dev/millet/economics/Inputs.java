package dev.millet.economics;

import dev.millet.basics.Quantity;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Inputs for tests of this package: figures by id and quantity, and what an answer says. */
final class Inputs {
    private Inputs() {}

    static Driver figure(String id, String quantity) {
        return Driver.of(Figure.decided(id, quantity, "set by the test"));
    }

    static Driver figure(String id, double number, String unit) {
        return figure(id, new Quantity(BigDecimal.valueOf(number), Unit.parse(unit)).toString());
    }

    static BigDecimal number(Driver driver) {
        return driver.value().get();
    }

    static double real(Driver driver) {
        return number(driver).doubleValue();
    }

    /** The double reading of an answer. */
    static double approximate(Driver driver) {
        return DriverTree.of(driver).program().workspace().run().answer(0);
    }

    /** Why an answer does not exist, in English. */
    static String why(Driver driver) {
        Value value = driver.value();
        return value.why().map(text -> text.in(Locale.ENGLISH)).orElse("it exists: " + value);
    }

    /** The value of an answer after one figure has been replaced. */
    static Value with(Driver answer, String id, String quantity) {
        DriverTree tree = DriverTree.of(answer);
        return tree.read(List.of(Figure.decided(id, quantity, "what if"))).value(answer);
    }

    static String why(Value value) {
        return value.why().map(text -> text.in(Locale.ENGLISH)).orElse("it exists: " + value);
    }

    static String label(Driver driver, Locale locale) {
        return driver.label().orElseThrow().in(locale);
    }
}

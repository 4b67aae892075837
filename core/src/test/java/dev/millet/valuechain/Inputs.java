package dev.millet.valuechain;

import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Inputs for tests of this package and the rooms in it, and what an answer says. */
public final class Inputs {
    private Inputs() {}

    public static Figure figure(String id, String quantity) {
        return Figure.assumed(id, quantity, "set by the test");
    }

    public static Driver driver(String id, String quantity) {
        return Driver.of(figure(id, quantity));
    }

    public static BigDecimal number(Driver driver) {
        return driver.value().get();
    }

    public static double real(Driver driver) {
        return number(driver).doubleValue();
    }

    /** The double reading of an answer. */
    public static double approximate(Driver driver) {
        return DriverTree.of(driver).program().workspace().run().answer(0);
    }

    public static String why(Driver driver) {
        return why(driver.value());
    }

    public static String why(Value value) {
        return value.why().map(text -> text.in(Locale.ENGLISH)).orElse("it exists: " + value);
    }

    /** The value of an answer after one figure has been replaced. */
    public static Value with(Driver answer, String id, String quantity) {
        DriverTree tree = DriverTree.of(answer);
        return tree.read(List.of(Figure.decided(id, quantity, "what if"))).value(answer);
    }

    public static String label(Driver driver, Locale locale) {
        return driver.label().orElseThrow().in(locale);
    }
}

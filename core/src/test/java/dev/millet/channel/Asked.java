package dev.millet.channel;

import dev.millet.basics.Quantity;
import dev.millet.basics.Unit;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Inputs of models by id and quantity, and what an answer says when it is asked. */
public final class Asked {
    private Asked() {}

    public static Figure set(String id, String quantity) {
        return Figure.decided(id, quantity, "set by the test");
    }

    public static Driver figure(String id, String quantity) {
        return Driver.of(set(id, quantity));
    }

    public static Driver figure(String id, double number, String unit) {
        return figure(id, new Quantity(BigDecimal.valueOf(number), Unit.parse(unit)).toString());
    }

    public static double real(Driver driver) {
        return driver.value().get().doubleValue();
    }

    /** The double reading of an answer. */
    public static double approximate(Driver driver) {
        return DriverTree.of(driver).program().workspace().run().answer(0);
    }

    /** Why an answer does not exist, in English. */
    public static String why(Driver driver) {
        return why(driver.value());
    }

    public static String why(Value value) {
        return value.why().map(text -> text.in(Locale.ENGLISH)).orElse("it exists: " + value);
    }

    /** The value of an answer after one figure has been replaced. */
    public static Value with(Driver answer, String id, String quantity) {
        return DriverTree.of(answer)
                .read(List.of(Figure.decided(id, quantity, "what if")))
                .value(answer);
    }

    public static boolean holds(Condition condition) {
        return condition
                        .choose(Driver.constant("1"), Driver.constant("0"))
                        .value()
                        .get()
                        .signum()
                == 1;
    }
}

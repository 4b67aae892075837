package dev.millet.scenario;

import dev.millet.basics.Text;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Reading;
import dev.millet.fact.Figure;
import java.util.List;

/** Stub: a named set of replaced figures that can inherit from another; becomes an Immutables value. */
public interface Scenario {
    String id();

    Text label();

    List<Figure> figures();

    default Reading read(DriverTree tree) {
        return tree.read(figures());
    }
}

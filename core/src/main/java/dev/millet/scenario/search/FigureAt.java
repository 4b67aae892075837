package dev.millet.scenario.search;

import dev.millet.driver.Value;
import dev.millet.fact.Categorical;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A figure at some value, to be told to people: an amount in its unit, or which of its alternatives that is. */
record FigureAt(Figure figure, BigDecimal value) {
    private Optional<Categorical> choice() {
        return figure.uncertainty().filter(Categorical.class::isInstance).map(Categorical.class::cast);
    }

    boolean isAlternative() {
        return choice().isPresent();
    }

    private Optional<String> alternative() {
        return choice().map(choice -> choice.alternative(value).name().text());
    }

    String in(Locale locale) {
        return alternative().orElseGet(() -> new Value.Defined(value, figure.unit()).text(locale));
    }

    /** As a figure prints itself. */
    @Override
    public String toString() {
        return alternative().orElseGet(() -> figure.withValue(value).quantity().toString());
    }
}

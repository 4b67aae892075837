package dev.millet.channel;

import dev.millet.basics.Unit;
import dev.millet.fact.Figure;

/** How much one occurrence of a cost is: money per unit, or a share of a named base. */
public sealed interface Amount {
    /** The money or the rate. */
    Figure figure();

    /** Money each time: CNY 28 per parcel is {@code CNY 28/unit}. */
    record PerUnit(Figure figure) implements Amount {
        /** Refuses a ratio: it would need a base. */
        public PerUnit {
            if (figure.unit().isRatio()) {
                throw new IllegalArgumentException("cost per unit must be money per unit, but was '" + figure.quantity()
                        + "' (" + figure.id() + "); a share needs a base");
            }
        }
    }

    /** A share of a base each time: 0.8 % of the consumer price incl. VAT. */
    record Share(Figure figure, PriceBase base) implements Amount {
        /** Refuses a rate that is no ratio. */
        public Share {
            if (!figure.unit().equals(Unit.RATIO)) {
                throw new IllegalArgumentException(
                        "share of a base must be a ratio, but was '" + figure.quantity() + "' (" + figure.id() + ")");
            }
        }
    }
}

package dev.millet.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a program without Millet would write to read an offer and its routes: the members of the documents, as Immutables
 * with Guava's collections, bound by Jackson.
 */
@Value.Enclosing
interface PlainModel {
    /** A number and where it comes from. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Figure.class)
    interface Figure {
        String id();

        BigDecimal value();

        String unit();

        String basis();

        @Nullable
        Uncertainty uncertainty();

        @Nullable
        Evidence evidence();

        @Nullable
        Label reason();
    }

    /** What is said in one language or two. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Label.class)
    interface Label {
        @Nullable
        String en();

        @Nullable
        String zh();
    }

    /** A range. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Uncertainty.class)
    interface Uncertainty {
        String type();

        BigDecimal low();

        BigDecimal mode();

        BigDecimal high();
    }

    /** Where a figure stands. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Evidence.class)
    interface Evidence {
        String source();

        String locator();

        @Nullable
        String quote();
    }

    /** What is sold. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Offer.class)
    interface Offer {
        String id();

        Label label();

        Figure price();

        String supplied();

        Tax tax();

        Figure unitCost();

        Figure volume();
    }

    /** The supply and the rates that may apply to it. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Tax.class)
    interface Tax {
        TaxTable table();

        String supply();
    }

    /** Rates. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.TaxTable.class)
    interface TaxTable {
        String id();

        List<TaxRow> rows();
    }

    /** A rate and to whom it applies. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.TaxRow.class)
    interface TaxRow {
        String supply();

        String payer();

        @JsonProperty("from")
        String since();

        BigDecimal rate();

        boolean creditable();

        String levy();

        @Nullable
        Evidence evidence();
    }

    /** A way to the buyer. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Route.class)
    interface Route {
        String id();

        Label label();

        List<Tier> tiers();

        List<Cost> costs();

        List<FixedCost> fixedCosts();
    }

    /** A hand on the way. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Tier.class)
    interface Tier {
        String id();

        Label label();

        PriceRule priceRule();

        List<String> functions();
    }

    /** What a tier keeps. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.PriceRule.class)
    interface PriceRule {
        String type();

        Figure rate();
    }

    /** What a unit costs on the way. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Cost.class)
    interface Cost {
        String id();

        Label label();

        String function();

        Amount amount();

        @Nullable
        String count();
    }

    /** So much a unit, or a share of a price. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Amount.class)
    interface Amount {
        String type();

        @Nullable
        Figure amount();

        @Nullable
        Figure rate();

        @Nullable
        String base();
    }

    /** What a year costs. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.FixedCost.class)
    interface FixedCost {
        String id();

        Label label();

        List<Step> steps();
    }

    /** What it costs from a volume on. */
    @Value.Immutable
    @JsonDeserialize(as = ImmutablePlainModel.Step.class)
    interface Step {
        Figure amount();
    }
}

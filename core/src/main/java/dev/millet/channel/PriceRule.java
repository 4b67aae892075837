package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.basics.Quantity;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a tier earns: a margin on a price, a mark-up on its cost, a commission, or a fixed fee.
 *
 * <p>A margin m is a share of a selling price, a mark-up u a share of a cost: u = m ÷ (1 − m), so a margin of 25 % is a
 * mark-up of 33.3 %. The two are types, not units, because no unit can tell them apart. Every rule is affine in price,
 * so that a waterfall can be read from the consumer down and from the maker up in closed form. A rate may be negative
 * where a tier sells below its cost; {@link Tier#fundedBy()} then names the source of the money.
 */
public sealed interface PriceRule {
    /** The rate or fee. */
    Figure figure();

    /** "margin on its selling price", "按售价的毛利率". */
    Text label();

    /** How a tier that earns so stands to the goods: a commission makes it an agent, all else a reseller. */
    default Title title() {
        return Title.RESELLER;
    }

    /** Whether the source says which kind of rate it is; if not, the finding channel.rate.reading tells the difference. */
    default boolean isReadingStated() {
        return true;
    }

    /** A share of a price: (sell − buy) ÷ price; below 1. */
    record Margin(Figure figure, PriceBase base, boolean isReadingStated) implements PriceRule {
        /** Refuses a margin that is or, in its range, may be 100 % or more, a rate that is no ratio and a base that a margin cannot have. */
        public Margin {
            requireRatio(figure, "margin");
            if (figure.value().compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException(
                        "margin must be below 100 %, but was '" + figure.quantity() + "' (" + figure.id() + ")");
            }
            Optional<Distribution> range = figure.uncertainty();
            if (range.isPresent() && range.get().high().compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("margin must be below 100 %, but was '"
                        + range.get().high().toPlainString() + "' (high end of its range, " + figure.id() + ")");
            }
            if (base != PriceBase.OWN_PRICE
                    && base != PriceBase.CONSUMER_PRICE_EX_VAT
                    && base != PriceBase.CONSUMER_PRICE_INCL_VAT) {
                throw new IllegalArgumentException(
                        "margin must be a share of the tier's own price or the consumer price, but was '" + base + "' ("
                                + figure.id() + ")");
            }
        }

        @Override
        public Text label() {
            return ChannelWords.text("rule.margin", base.label());
        }
    }

    /** A share of the tier's own cost: (sell − buy) ÷ buy; above −1. */
    record Markup(Figure figure, boolean isReadingStated) implements PriceRule {
        /** Refuses a rate that is no ratio, or is or may be −100 % or less. */
        public Markup {
            requireRatio(figure, "mark-up");
            if (figure.value().compareTo(BigDecimal.ONE.negate()) <= 0) {
                throw new IllegalArgumentException(
                        "mark-up must be above -100 %, but was '" + figure.quantity() + "' (" + figure.id() + ")");
            }
            Optional<Distribution> range = figure.uncertainty();
            if (range.isPresent() && range.get().low().compareTo(BigDecimal.ONE.negate()) <= 0) {
                throw new IllegalArgumentException("mark-up must be above -100 %, but was '"
                        + range.get().low().toPlainString() + "' (low end of its range, " + figure.id() + ")");
            }
        }

        @Override
        public Text label() {
            return ChannelWords.text("rule.markup");
        }
    }

    /** What an agent is paid: a share of a price. */
    record Commission(Figure figure, PriceBase base) implements PriceRule {
        /** Refuses a rate that is no ratio and a base that is not a price. */
        public Commission {
            requireRatio(figure, "commission");
            if (base == PriceBase.UNIT_COST || base == PriceBase.OWN_PRICE || base == PriceBase.NET_PRICE) {
                throw new IllegalArgumentException(
                        "commission must be a share of the consumer price or the invoice price, but was '" + base
                                + "' (" + figure.id() + ")");
            }
        }

        @Override
        public Title title() {
            return Title.AGENT;
        }

        @Override
        public Text label() {
            return ChannelWords.text("rule.commission", base.label());
        }
    }

    /** A fixed amount per unit kept. */
    record FixedFee(Figure figure) implements PriceRule {
        /** Refuses a ratio: a fee is money per unit. */
        public FixedFee {
            if (figure.unit().isRatio()) {
                throw new IllegalArgumentException(
                        "fixed fee must be money per unit, but was '" + figure.quantity() + "' (" + figure.id() + ")");
            }
        }

        @Override
        public Text label() {
            return ChannelWords.text("rule.fixed-fee");
        }
    }

    /** A rule written where its tier is: it takes the tier's path for the id of its figure. */
    @FunctionalInterface
    interface Draft {
        /** The rule of the tier at a path. */
        PriceRule of(Identifier tier);
    }

    // margins are drafted without lambdas: the first one of a program costs it more time than a comparison takes

    /** A margin on the tier's own selling price ex VAT, a bare assumption: {@code margin("12%")}. */
    static Draft margin(String percent) {
        return new Draft() {
            @Override
            public PriceRule of(Identifier tier) {
                return new Margin(bare(tier.child("margin"), percent), PriceBase.OWN_PRICE, true);
            }
        };
    }

    /** A margin on the tier's own selling price ex VAT. */
    static Draft margin(Given rate) {
        return new Draft() {
            @Override
            public PriceRule of(Identifier tier) {
                return new Margin(rate.as(tier.child("margin")), PriceBase.OWN_PRICE, true);
            }
        };
    }

    /** A margin on the tier's own selling price ex VAT. */
    static Draft margin(Figure rate) {
        return tier -> new Margin(rate, PriceBase.OWN_PRICE, true);
    }

    /** A mark-up on the tier's own cost, a bare assumption: {@code markup("25%")}. */
    static Draft markup(String percent) {
        return tier -> new Markup(bare(tier.child("markup"), percent), true);
    }

    /** A mark-up on the tier's own cost. */
    static Draft markup(Given rate) {
        return tier -> new Markup(rate.as(tier.child("markup")), true);
    }

    /** A mark-up on the tier's own cost. */
    static Draft markup(Figure rate) {
        return tier -> new Markup(rate, true);
    }

    /** A commission on a price, a bare assumption. */
    static Draft commission(String percent, PriceBase base) {
        return tier -> new Commission(bare(tier.child("commission"), percent), base);
    }

    /** A commission on a price. */
    static Draft commission(Given rate, PriceBase base) {
        return tier -> new Commission(rate.as(tier.child("commission")), base);
    }

    /** A commission on a price. */
    static Draft commission(Figure rate, PriceBase base) {
        return tier -> new Commission(rate, base);
    }

    /** A fixed fee per unit. */
    static Draft fixedFee(Given amount) {
        return tier -> new FixedFee(amount.as(tier.child("fee")));
    }

    /** A fixed fee per unit. */
    static Draft fixedFee(Figure amount) {
        return tier -> new FixedFee(amount);
    }

    private static Figure bare(Identifier id, String percent) {
        Quantity quantity = Quantity.parse(percent, "figure '" + id + "'");
        return Figure.builder()
                .id(id)
                .value(quantity.number())
                .unit(quantity.unit())
                .basis(Basis.ASSUMED)
                .build();
    }

    private static void requireRatio(Figure figure, String what) {
        if (!figure.unit().equals(Unit.RATIO)) {
            throw new IllegalArgumentException(
                    what + " must be a ratio, but was '" + figure.quantity() + "' (" + figure.id() + ")");
        }
    }
}

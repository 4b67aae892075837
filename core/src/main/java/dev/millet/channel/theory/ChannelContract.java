package dev.millet.channel.theory;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a retailer pays the maker, and when: a wholesale price, and whatever is agreed besides it.
 *
 * <p>The terms combine freely. A <em>wholesale-price</em> contract has the price alone; a <em>two-part tariff</em> adds a fixed
 * fee; a <em>buy-back</em> pays for what is left over; <em>revenue sharing</em> lets the retailer keep a share of what the
 * consumer pays; a <em>mixed</em> contract charges a part per unit ordered and a part per unit sold.
 *
 * <p>Example: {@code ChannelContract.of("returns").wholesalePrice(Given.decided("CNY 80/unit", "list"))
 * .buyBack(Given.decided("CNY 55/unit", "list")).build()}. Of an order of 14,000 and 12,340 sold the retailer pays 80 for each
 * and gets 55 back for 1,660.
 *
 * <p>What it makes a retailer do is told by {@link ContractPricing}, {@link ContractNewsvendor} and {@link
 * ContractNewsvendorPricing}.
 *
 * <p>Invariants: prices are of one unit, money per unit, and not negative; the share kept is above 0 and at most 1; leftovers are
 * returned exactly where a buy-back price is stated, and shared only where revenue is.
 *
 * <p>Source: Cachon, Supply Chain Coordination with Contracts (2003); Pasternack (1985); Cachon and Lariviere (2005).
 */
@Value.Immutable
public interface ChannelContract extends WithChannelContract {
    /** Its name: returns. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** Paid for each unit ordered, money per unit. */
    Figure wholesalePrice();

    /** Paid whatever is sold, money (a year, where volumes are); negative where the maker pays it. Absent: none. */
    Optional<Figure> fixedFee();

    /** Paid back for each unit that is left over, money per unit. Absent: nothing is taken back. */
    Optional<Figure> buyBack();

    /** The share of what the consumer pays that the retailer keeps, a ratio above 0. Absent: all of it. */
    Optional<Figure> revenueKept();

    /** Paid for each unit sold, money per unit. Absent: nothing. */
    Optional<Figure> feePerUnitSold();

    /** Who has what is left over; the retailer unless said otherwise or a buy-back price is stated. */
    @Value.Default
    default ContractLeftovers leftovers() {
        return buyBack().isPresent() ? ContractLeftovers.RETURNED : ContractLeftovers.KEPT;
    }

    /** A new contract with an id. */
    static Builder of(String id) {
        Builder builder = new Builder(Identifier.of(id));
        builder.id(builder.path);
        return builder;
    }

    /** Refuses what the invariants say, at the value and at the ends of its range. */
    @Value.Check
    default void check() {
        String where = "contract '" + id() + "'";
        Unit price = wholesalePrice().unit();
        Bounds.notNegative("wholesale price", wholesalePrice(), where);
        buyBack().ifPresent(figure -> {
            Bounds.unit("buy-back price", figure, price, where);
            Bounds.notNegative("buy-back price", figure, where);
        });
        feePerUnitSold().ifPresent(figure -> Bounds.unit("fee per unit sold", figure, price, where));
        revenueKept().ifPresent(figure -> {
            Bounds.share("share of revenue kept", figure, where);
            Bounds.positive("share of revenue kept", figure, where);
        });
        if (buyBack().isPresent() != (leftovers() == ContractLeftovers.RETURNED)) {
            throw new IllegalArgumentException(
                    "leftovers must be returned exactly where a buy-back price is stated, but was '" + leftovers()
                            + "' (" + where + ")");
        }
        if (leftovers() == ContractLeftovers.SHARED && revenueKept().isEmpty()) {
            throw new IllegalArgumentException(
                    "leftovers must be shared only where revenue is, but was '" + leftovers() + "' (" + where + ")");
        }
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ChannelContract> shape() {
        return ContractShapes.CONTRACT;
    }

    /** The share of revenue that the retailer keeps, 1 where none is shared. */
    default Driver keptShare() {
        return revenueKept().map(Driver::of).orElse(ModelInput.ONE);
    }

    /** Builds a contract; figures given in place take their path as id. */
    final class Builder extends ImmutableChannelContract.Builder {
        private final Identifier path;

        Builder(Identifier path) {
            this.path = path;
        }

        /** A contract read from its attributes, id included. */
        Builder() {
            this(Identifier.of("contract"));
        }

        /** Paid for each unit ordered. */
        public Builder wholesalePrice(Given price) {
            return wholesalePrice(price.as(path.child("wholesale-price")));
        }

        /** Paid whatever is sold. */
        public Builder fixedFee(Given fee) {
            return fixedFee(fee.as(path.child("fixed-fee")));
        }

        /** Paid back for each unit left over. */
        public Builder buyBack(Given price) {
            return buyBack(price.as(path.child("buy-back")));
        }

        /** The share of revenue that the retailer keeps. */
        public Builder revenueKept(Given share) {
            return revenueKept(share.as(path.child("revenue-kept")));
        }

        /** Paid for each unit sold. */
        public Builder feePerUnitSold(Given fee) {
            return feePerUnitSold(fee.as(path.child("fee-per-unit-sold")));
        }
    }
}

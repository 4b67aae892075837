package dev.millet.channel.mix;

import static dev.millet.channel.Asked.set;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelFunction;
import dev.millet.channel.Offer;
import dev.millet.channel.Offers;
import dev.millet.channel.PriceRule;
import dev.millet.channel.Route;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.Optional;

/** Dealers and a site for one phone, in mixes of few words and of all. */
public final class Mixes {
    private static final Identifier SITE = Identifier.of("site");
    private static final Identifier DEALERS = Identifier.of("dealers");

    private Mixes() {}

    /** A phone at 1,000 ex VAT that costs 600. */
    static Offer phone(String limit) {
        return Offers.plain()
                .volume(Given.assumed("400000 unit/year", "plan"))
                .supplyLimit(set("supply", limit))
                .build();
    }

    /** Dealers keep 28 % and leave the maker 120 a unit; they show the phone. */
    static MixRoute dealers() {
        return MixRoute.builder()
                .route(Route.of("dealers")
                        .tier("retailer", PriceRule.margin("28%"), ChannelFunction.SHOW_AND_TRY)
                        .build())
                .volume(set("dealers-alone", "300000 unit/year"))
                .build();
    }

    /** A site that costs 101.50 a unit and leaves 298.50. */
    static MixRoute site() {
        return MixRoute.builder()
                .route(Route.of("site")
                        .bears(ChannelFunction.DELIVER, Given.assumed("CNY 101.5/unit", "parcel and service"))
                        .fixed(Given.assumed("CNY 10000000/year", "servers"))
                        .build())
                .online(true)
                .volume(set("site-alone", "100000 unit/year"))
                .build();
    }

    static ChannelMix both(String limit) {
        return ChannelMix.of("both")
                .offer(phone(limit))
                .addRoutes(dealers(), site())
                .addOverlaps(new RouteOverlap(SITE, DEALERS, set("taken", "30%")))
                .build();
    }

    static FreeRiding riding(Optional<Figure> compensation) {
        return new FreeRiding(DEALERS, SITE, set("tried", "40%"), set("trial", "CNY 30/unit"), compensation);
    }

    /** A mix with every attribute. */
    public static ChannelMix full() {
        return both("100000 unit/year")
                .withLabel(Text.of("Both", "两者"))
                .withRoutes(
                        dealers().withMinimum(set("least", "50000 unit/year")),
                        site().withCapacity(set("most", "30000 unit/year")))
                .withShowrooms(riding(Optional.of(set("paid", "CNY 20/unit"))));
    }

    /** A region with every attribute. */
    public static MarketRegion region() {
        return MarketRegion.builder()
                .id(Identifier.of("home"))
                .label(Text.of("Home", "本土"))
                .maturity(MarketMaturity.MATURE)
                .mix(both("100000 unit/year"))
                .exchangeRate(set("rate", "USD 0.1/CNY"))
                .adaptationCost(set("languages", "CNY 1/year"))
                .build();
    }
}

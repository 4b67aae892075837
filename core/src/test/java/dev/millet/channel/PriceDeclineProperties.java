package dev.millet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whoever pays for it, the fall of prices on goods a tier holds is counted once. */
class PriceDeclineProperties {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-24");

    @Provide
    Arbitrary<Route> routes() {
        return Offers.routes().filter(route -> !route.tiers().isEmpty());
    }

    @Property(tries = 200)
    void whatATierBearsAndWhatIsMadeGoodIsTheWholeDecline(
            @ForAll("routes") Route route,
            @ForAll @IntRange(max = 99) int fall,
            @ForAll @IntRange(max = 100) int share,
            @ForAll @IntRange(max = 400) int days) {
        Route held = held(route, fall, share, days);
        PriceDecline decline = PriceWaterfall.of(offer(fall), held).decline();

        for (Tier tier : held.resellers()) {
            BigDecimal parts = number(decline.borneBy(tier).orElseThrow())
                    .add(number(decline.madeGoodTo(tier).orElseThrow()));
            assertThat(parts.subtract(number(decline.onStockOf(tier).orElseThrow()))
                            .abs())
                    .isLessThan(TOLERANCE);
        }
    }

    @Property(tries = 100)
    void protectionMovesTheLossFromTheTierToTheMakerAndChangesNothingBetweenThem(
            @ForAll("routes") Route route,
            @ForAll @IntRange(max = 99) int fall,
            @ForAll @IntRange(max = 100) int share,
            @ForAll @IntRange(max = 400) int days) {
        BigDecimal without = together(offer(fall), held(route, fall, 0, days));
        BigDecimal with = together(offer(fall), held(route, fall, share, days));

        assertThat(with.subtract(without).abs()).isLessThan(TOLERANCE);
    }

    /** What the maker and all tiers earn on a unit. */
    private static BigDecimal together(Offer offer, Route route) {
        PriceWaterfall unit = PriceWaterfall.of(offer, route);
        return route.tiers().stream()
                .map(unit::profit)
                .map(PriceDeclineProperties::number)
                .reduce(number(unit.contribution()), BigDecimal::add);
    }

    private static Offer offer(int fall) {
        return Offers.offer().withPriceDecline(fall(fall));
    }

    private static Figure fall(int percent) {
        return Figure.assumed("fall", percent + " %/year", "random");
    }

    private static Route held(Route route, int fall, int share, int days) {
        List<Tier> tiers = route.tiers().stream()
                .map(tier -> tier.withStockDays(Figure.assumed("days-" + tier.id(), days + " day", "random"))
                        .withPriceProtection(new PriceProtection(
                                fall(fall), Figure.assumed("share-" + tier.id(), share + "%", "random"))))
                .toList();
        return route.withTiers(tiers);
    }

    private static BigDecimal number(Driver driver) {
        return driver.value().get();
    }
}

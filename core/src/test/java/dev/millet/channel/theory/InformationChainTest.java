package dev.millet.channel.theory;

import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.set;
import static dev.millet.channel.Asked.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.json.MilletJson;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Information along tiers: late, less and swinging. */
class InformationChainTest {
    static InformationTier tier(String id) {
        return InformationTier.builder()
                .id(Identifier.of(id))
                .delay(set(id + ".delay", "14 day"))
                .loss(set(id + ".loss", "10%"))
                .leadTime(set(id + ".lead", "2"))
                .observations(set(id + ".seen", "5"))
                .build();
    }

    private final InformationChain dealers = InformationChain.of("dealers")
            .addTiers(tier("retailer"), tier("province"), tier("national"))
            .build();

    @Test
    void delaysAddTruthAndVarianceMultiply() {
        assertThat(real(dealers.delay())).isEqualTo(42);
        assertThat(real(dealers.fidelity())).isCloseTo(0.729, within(1e-12));
        assertThat(real(dealers.amplification("retailer"))).isCloseTo(2.12, within(1e-12));
        assertThat(real(dealers.decentralisedAmplification())).isCloseTo(9.528128, within(1e-9));
        assertThat(real(dealers.centralisedAmplification())).isCloseTo(6.28, within(1e-12));
        assertThat(real(dealers.costOfSilence())).isCloseTo(9.528128 / 6.28, within(1e-9));
        assertThat(dealers.delay().label().orElseThrow().in(Locale.CHINESE)).isEqualTo("dealers：信息延迟");
    }

    @Test
    void aMakerWhoSellsHimselfHearsAtOnceAndAll() {
        InformationChain direct = InformationChain.of("direct").build();
        assertThat(real(direct.delay())).isZero();
        assertThat(real(direct.fidelity())).isEqualTo(1);
        assertThat(real(direct.decentralisedAmplification())).isEqualTo(1);
        assertThat(real(direct.centralisedAmplification())).isEqualTo(1);
    }

    @Test
    void correlatedDemandDampsTheSharedBoundAndHasNoOther() {
        InformationChain correlated = dealers.withCorrelation(set("rho", "0.5"));
        assertThat(real(correlated.amplification("retailer")))
                .isCloseTo(1 + 1.12 * (1 - Math.pow(0.5, 5)), within(1e-12));
        assertThat(real(correlated.centralisedAmplification()))
                .isCloseTo(1 + 5.28 * (1 - Math.pow(0.5, 5)), within(1e-12));
        assertThat(why(correlated.decentralisedAmplification()))
                .isEqualTo("no bound is known for correlated demand where each tier sees orders only");
        assertThat(real(dealers.withCorrelation(set("rho", "0")).decentralisedAmplification()))
                .isCloseTo(9.528128, within(1e-9));
    }

    @Test
    void aTierThatPassesOrdersOnAmplifiesNothing() {
        InformationTier plain = InformationTier.builder()
                .id(Identifier.of("agent"))
                .delay(set("agent.delay", "1 day"))
                .loss(set("agent.loss", "0"))
                .build();
        InformationChain chain = dealers.withTiers(plain, tier("retailer"));
        assertThat(real(chain.amplification("agent"))).isEqualTo(1);
        assertThat(real(chain.centralisedAmplification())).isCloseTo(2.12, within(1e-12));
    }

    @Test
    void aSimulationOfOrderUpToPoliciesSwingsAsMuchAsTheFormulasSay() {
        int periods = 200_000;
        Random random = new Random(2000);
        double[] demand = random.doubles(periods).map(u -> 100 * u).toArray();
        double[] once = orders(demand, 2, 5);
        double swing = variance(once) / variance(demand);
        assertThat(swing).isCloseTo(real(dealers.amplification("retailer")), within(0.03));
        // decentralised: the product is a lower bound, orders being correlated already
        double twice = variance(orders(once, 2, 5)) / variance(demand);
        InformationChain two = dealers.withTiers(tier("retailer"), tier("province"));
        assertThat(twice).isGreaterThan(real(two.decentralisedAmplification()) - 0.05);
        // centralised: the second tier orders for both lead times by the consumers' demand
        double shared = variance(orders(demand, 4, 5)) / variance(demand);
        assertThat(shared).isCloseTo(real(two.centralisedAmplification()), within(0.06));
    }

    /** What a tier orders that fills up to lead time × mean of the last observations. */
    private static double[] orders(double[] demand, int lead, int observations) {
        double[] orders = new double[demand.length - observations - 1];
        for (int t = observations + 1; t < demand.length; t++) {
            double change = (double) lead / observations * (demand[t - 1] - demand[t - observations - 1]);
            orders[t - observations - 1] = demand[t - 1] + change;
        }
        return orders;
    }

    private static double variance(double[] numbers) {
        double mean = 0;
        double squares = 0;
        for (double number : numbers) {
            mean += number / numbers.length;
        }
        for (double number : numbers) {
            squares += (number - mean) * (number - mean) / numbers.length;
        }
        return squares;
    }

    @Test
    void whatInformationCannotBeIsRefused() {
        assertThatThrownBy(() -> tier("a").withLoss(set("l", "110%")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("loss must be a ratio from 0 to 1, but was '1.1' (information tier 'a')");
        assertThatThrownBy(() -> tier("a").withObservations(Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lead time and observations must stand together, but was 'lead time' alone"
                        + " (information tier 'a')");
        assertThatThrownBy(() -> dealers.withTiers(tier("a"), tier("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier must be named once, but was '[a, a]' (information chain 'dealers')");
        assertThatThrownBy(() -> dealers.withCorrelation(set("rho", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("correlation of demand must be from 0 to below 1, but was '1' (figure 'rho')");
        assertThatThrownBy(() -> dealers.amplification("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tier must be one of [retailer, province, national], but was 'x'"
                        + " (information chain 'dealers')");
    }

    @Test
    void informationChainsComeBackFromJson() {
        InformationChain correlated = dealers.withCorrelation(set("rho", "0.5"));
        byte[] bytes = MilletJson.write(InformationChain.shape(), correlated);
        assertThat(MilletJson.readOrThrow(InformationChain.shape(), bytes)).isEqualTo(correlated);
    }
}

package dev.millet.channel;

import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.why;
import static dev.millet.channel.ChannelMixTest.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.json.MilletJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Information along tiers, outlets against outlets, and carriers that sell below cost. */
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

    // ---- outlets

    private static OutletNetwork network(String id, String outlets) {
        return OutletNetwork.of(id)
                .addGroups(OutletGroup.builder()
                        .id(Identifier.of("dealers"))
                        .outlets(set(id + ".outlets", outlets))
                        .build())
                .build();
    }

    @Test
    void thirtyThousandOutletsAgainstFiftyThousand() {
        OutletNetwork oppo = network("oppo", "30000 outlet");
        OutletNetwork gionee = network("gionee", "50000 outlet");
        assertThat(real(oppo.gap(gionee))).isEqualTo(20_000);
        assertThat(real(gionee.gap(oppo))).isEqualTo(-20_000);
        assertThat(real(oppo.coverage(gionee))).isEqualTo(0.6);
        assertThat(real(oppo.costOfMatching(gionee, set("per-outlet", "CNY 2000/outlet/year"))))
                .isEqualTo(40_000_000);
        assertThat(real(gionee.costOfMatching(oppo, set("per-outlet", "CNY 2000/outlet/year"))))
                .isZero();
        assertThat(why(oppo.volume())).isEqualTo("nobody says what an outlet sells");
        assertThat(why(oppo.cost(Unit.of("CNY")))).isEqualTo("nobody says what an outlet costs");
        assertThat(why(oppo.coverage(network("site", "0 outlet")))).isEqualTo("there is no outlet");
        assertThat(why(network("site", "0 outlet").numericDistribution())).isEqualTo("there is no outlet");
    }

    @Test
    void outletsThatCarryItSellTheirThroughput() {
        OutletNetwork full = network("oppo", "30000 outlet")
                .withGroups(OutletGroup.builder()
                        .id(Identifier.of("dealers"))
                        .outlets(set("outlets", "30000 outlet"))
                        .carrying(set("carrying", "80%"))
                        .throughput(set("throughput", "400 unit/outlet/year"))
                        .cost(set("cost", "CNY 2000/outlet/year"))
                        .build());
        assertThat(real(full.volume())).isEqualTo(9_600_000);
        assertThat(real(full.numericDistribution())).isEqualTo(0.8);
        assertThat(real(full.cost(Unit.of("CNY")))).isEqualTo(60_000_000);
        byte[] bytes = MilletJson.write(OutletNetwork.shape(), full);
        assertThat(MilletJson.readOrThrow(OutletNetwork.shape(), bytes)).isEqualTo(full);
        assertThatThrownBy(() -> full.withGroups(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kinds of outlets must be one at least, each named once, but was '[]' (network 'oppo')");
    }

    // ---- carriers

    static final CarrierBundle BUNDLE = CarrierBundle.of("unicom")
            .addRoles(CarrierRole.CHANNEL, CarrierRole.SUBSIDISER)
            .purchasePrice(set("bought", "CNY 1700/unit"))
            .devicePrice(set("sold", "CNY 700/unit"))
            .plan(set("plan", "CNY 96/unit/month"))
            .planMargin(set("left", "50%"))
            .term(set("term", "24 month"))
            .costOfCapital(set("capital", "1%/month"))
            .unlockedPrice(set("unlocked", "CNY 1709/unit"))
            .unboundPlan(set("unbound", "CNY 66/unit/month"))
            .fundedBy(Text.of("margin of the plan", "套餐毛利"))
            .build();

    @Test
    void aCarrierSellsBelowCostAndEarnsOnTheContract() {
        assertThat(real(BUNDLE.subsidy())).isEqualTo(1_000);
        assertThat(real(BUNDLE.deviceMargin())).isCloseTo(-1.428571428571, within(1e-9));
        double worth = 0;
        for (int month = 1; month <= 24; month++) {
            worth += 48 / Math.pow(1.01, month);
        }
        assertThat(real(BUNDLE.planValue())).isCloseTo(worth, within(1e-9)).isCloseTo(1019.68, within(0.005));
        assertThat(real(BUNDLE.carrierProfit())).isCloseTo(19.68, within(0.005));
        assertThat(real(BUNDLE.payback())).isCloseTo(20.833333333, within(1e-8));
        assertThat(real(BUNDLE.customerPays())).isEqualTo(3_004);
        assertThat(real(BUNDLE.customerPaysMore())).isEqualTo(-289);
        assertThat(real(BUNDLE.dependence())).isCloseTo(10 / 17.0, within(1e-12));
        assertThat(CarrierRole.SUBSIDISER.label().in(Locale.CHINESE)).isEqualTo("补贴方");
        byte[] bytes = MilletJson.write(CarrierBundle.shape(), BUNDLE);
        assertThat(MilletJson.readOrThrow(CarrierBundle.shape(), bytes)).isEqualTo(BUNDLE);
    }

    @Test
    void whatIsNotKnownOfABundleSaysSo() {
        assertThat(why(BUNDLE.withUnboundPlan(Optional.empty()).customerPaysMore()))
                .isEqualTo("nobody says what phone or service cost without a contract");
        assertThat(why(BUNDLE.withPlanMargin(set("left", "0")).payback()))
                .isEqualTo("nothing is left of the plan to pay the subsidy back");
        assertThat(why(BUNDLE.withPurchasePrice(set("bought", "CNY 0/unit")).dependence()))
                .isEqualTo("the phone costs the carrier nothing");
        assertThatThrownBy(() -> BUNDLE.withRoles(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a carrier must have a role, but was '[]' (bundle 'unicom')");
    }

    @Test
    void informationChainsComeBackFromJson() {
        InformationChain correlated = dealers.withCorrelation(set("rho", "0.5"));
        byte[] bytes = MilletJson.write(InformationChain.shape(), correlated);
        assertThat(MilletJson.readOrThrow(InformationChain.shape(), bytes)).isEqualTo(correlated);
    }
}

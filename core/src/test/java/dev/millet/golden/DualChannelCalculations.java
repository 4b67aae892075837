package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.basics.Words;
import dev.millet.channel.theory.Cannibalisation;
import dev.millet.channel.theory.DualChannel;
import dev.millet.channel.theory.DualChannelOutcome;
import dev.millet.channel.theory.DualRegime;
import dev.millet.driver.Driver;
import dev.millet.economics.Subject;
import java.util.List;
import java.util.function.Function;

/** Chapter 8: a maker's direct channel beside a retailer. */
final class DualChannelCalculations {
    private static final String MODEL = "dual-channel";
    private static final Subject CASE = about("case");

    private DualChannelCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(MODEL, DualChannelCalculations::demand, "demand-split");
        all.register(
                MODEL,
                DualChannelCalculations::optimum,
                "dual-channel-optimum",
                "dual-channel-optimum-constrained",
                "dual-channel-equilibrium");
        all.register(MODEL, DualChannelCalculations::regimes, "best-regime");
        all.register(MODEL, DualChannelCalculations::cannibalisation, "cannibalisation-break-even");
    }

    private static DualChannel channel(GoldenInputs in) {
        return DualChannel.of(
                CASE, in.number("1", "theta"), in.orZero("1", "retailCost"), in.orZero("1", "directCost"), true);
    }

    private static GoldenAnswers demand(GoldenInputs in) {
        DualChannel channel = channel(in);
        List<GoldenInputs> pairs = in.objects("pricePairs");
        return new GoldenAnswers()
                .with(
                        () -> pairs.stream()
                                .map(pair ->
                                        channel.retailDemand(pair.number("1", "retail"), pair.number("1", "direct")))
                                .toList(),
                        "retailDemand")
                .with(
                        () -> pairs.stream()
                                .map(pair ->
                                        channel.directDemand(pair.number("1", "retail"), pair.number("1", "direct")))
                                .toList(),
                        "directDemand");
    }

    private static GoldenAnswers optimum(GoldenInputs in) {
        DualChannel channel = channel(in);
        DualChannelOutcome best = channel.optimum();
        return new GoldenAnswers()
                .with(best::wholesalePrice, "wholesalePrice")
                .with(best::directPrice, "directPrice")
                .with(best::retailPrice, "retailPrice")
                .with(best::retailDemand, "retailDemand")
                .with(best::directDemand, "directDemand")
                .with(best::manufacturerProfit, "manufacturerProfit")
                .with(best::retailerProfit, "retailerProfit")
                .with(channel.in(DualRegime.RETAIL_ONLY)::manufacturerProfit, "retailOnlyManufacturerProfit");
    }

    private static GoldenAnswers regimes(GoldenInputs in) {
        List<DualChannel> channels = in.objects("cases").stream()
                .map(DualChannelCalculations::channel)
                .toList();
        Function<DualChannel, String> regime = each -> Words.key(each.best());
        return new GoldenAnswers()
                .with(() -> channels.stream().map(regime).toList(), "regime")
                .with(
                        () -> channels.stream()
                                .map(each -> each.optimum().manufacturerProfit())
                                .toList(),
                        "manufacturerProfit");
    }

    private static GoldenAnswers cannibalisation(GoldenInputs in) {
        Cannibalisation added = Cannibalisation.of(
                CASE,
                in.number("unit/year", "directUnits"),
                in.number("CNY/unit", "directUnitContribution"),
                in.number("CNY/unit", "dealerUnitContribution"),
                in.number("CNY/year", "addedFixedCost"));
        return new GoldenAnswers()
                .with(added::breakEvenRate, "breakEvenCannibalisationRate")
                .with(added::uncappedBreakEvenRate, "uncappedRate")
                .with(() -> added.incrementalProfit(Driver.constant("0.6")), "incrementalProfitAt60Percent");
    }
}

package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import dev.millet.driver.Driver;
import dev.millet.economics.Margin;
import dev.millet.economics.Markup;
import dev.millet.economics.PriceChain;
import dev.millet.economics.PriceLadder;
import dev.millet.economics.PriceStep;
import dev.millet.economics.Subject;
import dev.millet.economics.TaxedPrice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chapter 1: mark-up chains, forward and backward. */
final class PriceWaterfallCalculations {
    private static final String MODEL = "price-waterfall";
    private static final String MONEY = "CNY/unit";
    private static final Subject CASE = about("case");
    private static final String[] MARGINS_UP = {
        "marginsOnPriceFromConsumerUp", "marginsFromConsumerUp", "marginsOnPriceFromRetailUp"
    };
    private static final String[] MARKUPS_UP = {
        "markupsOnCostFromConsumerUp", "markupsFromConsumerUp", "markupsOnCostFromRetailUp"
    };
    private static final String[] VAT = {"vatRate", "vat", "taxRate", "rate"};

    private PriceWaterfallCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(
                MODEL,
                PriceWaterfallCalculations::backward,
                "backward-from-retail-price",
                "backward-from-consumer-price",
                "backward-to-manufacturer-price",
                "backward-from-gross-price",
                "backward-from-target-price",
                "target-retail-price",
                "channel-share",
                "channel-share-of-consumer-price");
        all.register(
                MODEL, PriceWaterfallCalculations::conversion, "margin-markup-conversion", "markup-margin-conversion");
        all.register(
                MODEL,
                PriceWaterfallCalculations::forward,
                "forward-to-consumer-price",
                "forward-to-retail-price",
                "forward-from-manufacturer-price",
                "markup-chain",
                "forward-markup-chain");
    }

    /** Tiers from the consumer up; a gross price and a rate, if given, are taken to the net price first. */
    private static GoldenAnswers backward(GoldenInputs in) {
        Optional<Driver> gross = in.find(
                MONEY, "consumerGrossPrice", "grossPrice", "retailGrossPrice", "retailPriceGross", "grossRetailPrice");
        Driver price = gross.map(tag ->
                        TaxedPrice.ofGross(CASE, tag, in.number("1", VAT)).net())
                .orElseGet(() -> {
                    Driver tag = in.number(
                            MONEY,
                            "retailPrice",
                            "consumerPrice",
                            "retailNetPrice",
                            "consumerNetPrice",
                            "netPrice",
                            "price",
                            "targetRetailPrice");
                    boolean taxed =
                            in.has("vatRate") && in.has("retailPrice", "consumerPrice", "price", "targetRetailPrice");
                    return taxed
                            ? TaxedPrice.ofGross(CASE, tag, in.number("1", VAT)).net()
                            : tag;
                });
        GoldenAnswers answers =
                new GoldenAnswers().with(() -> price, "retailNetPrice", "consumerNetPrice", "netPrice", "retailNet");
        gross.ifPresent(tag -> answers.with(() -> tag.minus(price), "vat", "vatAmount", "tax"));
        ladderBackward(answers, chain(steps(in)), price);
        if (in.has("tierRates", "tierRatesFromConsumerUp")) {
            List<Driver> rates = in.list("1", "tierRates", "tierRatesFromConsumerUp");
            PriceLadder margins = chain(rates, Margin::new).fromConsumerPrice(price);
            PriceLadder markups = chain(rates, Markup::new).fromConsumerPrice(price);
            answers.with(margins::makerPrice, "manufacturerNetIfMarginOnPrice", "manufacturerPriceIfMarginOnPrice");
            answers.with(markups::makerPrice, "manufacturerNetIfMarkupOnCost", "manufacturerPriceIfMarkupOnCost");
        }
        return answers;
    }

    private static void ladderBackward(GoldenAnswers answers, PriceChain chain, Driver price) {
        PriceLadder ladder = chain.fromConsumerPrice(price);
        List<String> tiers = tiers(chain);
        Collections.reverse(tiers);
        answers.with(
                        () -> tiers.stream().map(ladder::buyingPrice).toList(),
                        "tierBuyPrices",
                        "tierBuyingPrices",
                        "buyPrices")
                .with(() -> tiers.stream().map(ladder::sellingPrice).toList(), "tierSellPrices", "tierSellingPrices")
                .with(
                        () -> tiers.stream().map(ladder::marginAmount).toList(),
                        "tierMarginAmounts",
                        "tierMargins",
                        "marginAmounts")
                .with(
                        ladder::makerPrice,
                        "manufacturerPrice",
                        "manufacturerNetPrice",
                        "makerPrice",
                        "producerPrice",
                        "manufacturerSellingPrice",
                        "invoicePrice")
                .with(chain::channelShare, "channelShare", "channelShareOfConsumerPrice", "channelShareOfNetPrice")
                .with(() -> price.minus(ladder.makerPrice()), "channelAmount", "channelMargin", "totalMarginAmount");
    }

    private static GoldenAnswers conversion(GoldenInputs in) {
        GoldenAnswers answers = new GoldenAnswers();
        if (in.has("marginsOnPrice", "margins", "marginOnPrice", "margin")) {
            List<Driver> markups = in.list("1", "marginsOnPrice", "margins", "marginOnPrice", "margin").stream()
                    .map(margin -> new Margin(margin).asMarkup().rate())
                    .toList();
            answers.with(() -> markups, "markupsOnCost", "markups", "markupOnCost", "markup");
        }
        if (in.has("markupsOnCost", "markups", "markupOnCost", "markup")) {
            List<Driver> margins = in.list("1", "markupsOnCost", "markups", "markupOnCost", "markup").stream()
                    .map(markup -> new Markup(markup).asMargin().rate())
                    .toList();
            answers.with(() -> margins, "marginsOnPrice", "margins", "marginOnPrice", "margin");
        }
        return answers;
    }

    /** One set of rates read both ways, or rates that say what they are; value added tax comes last. */
    private static GoldenAnswers forward(GoldenInputs in) {
        Driver maker = in.number(
                MONEY,
                "manufacturerNetPrice",
                "manufacturerPrice",
                "manufacturerSellingPrice",
                "makerPrice",
                "producerPrice",
                "cost",
                "unitCost",
                "price");
        Driver rate = in.orZero("1", VAT);
        GoldenAnswers answers = new GoldenAnswers();
        if (in.has("tierRates", "rates")) {
            List<Driver> rates = in.list("1", "tierRates", "rates");
            forward(answers, chain(rates, Margin::new).fromMakerPrice(maker), rate, "IfMarginOnPrice");
            forward(answers, chain(rates, Markup::new).fromMakerPrice(maker), rate, "IfMarkupOnCost");
            return answers;
        }
        PriceChain chain = chain(stepsDown(in));
        PriceLadder ladder = chain.fromMakerPrice(maker);
        forward(answers, ladder, rate, "");
        List<String> tiers = tiers(chain);
        return answers.with(
                        () -> tiers.stream().map(ladder::sellingPrice).toList(),
                        "tierSellPrices",
                        "tierSellingPrices",
                        "tierPrices",
                        "prices")
                .with(() -> tiers.stream().map(ladder::buyingPrice).toList(), "tierBuyPrices", "tierBuyingPrices")
                .with(
                        () -> tiers.stream().map(ladder::marginAmount).toList(),
                        "tierMarginAmounts",
                        "tierMargins",
                        "markupAmounts")
                .with(chain::channelShare, "channelShare", "channelShareOfConsumerPrice");
    }

    private static void forward(GoldenAnswers answers, PriceLadder ladder, Driver rate, String suffix) {
        TaxedPrice price = TaxedPrice.ofNet(about("retail"), ladder.consumerPrice(), rate);
        answers.with(
                        ladder::consumerPrice,
                        "retailNet" + suffix,
                        "retailNetPrice" + suffix,
                        "retailPrice" + suffix,
                        "consumerNetPrice" + suffix,
                        "consumerPrice" + suffix)
                .with(price::gross, "retailGross" + suffix, "retailGrossPrice" + suffix, "consumerGrossPrice" + suffix);
    }

    private static PriceChain chain(List<Driver> rates, Function<Driver, PriceStep> step) {
        return chain(rates.stream().map(step).toList());
    }

    private static PriceChain chain(List<? extends PriceStep> steps) {
        List<PriceChain.Link> links = new ArrayList<>();
        for (PriceStep step : steps) {
            links.add(PriceChain.link("tier-" + (links.size() + 1), step));
        }
        return PriceChain.of(CASE, links);
    }

    private static List<String> tiers(PriceChain chain) {
        return new ArrayList<>(
                chain.links().stream().map(link -> link.tier().id().text()).toList());
    }

    /** Steps from the maker down, of rates that are given from the consumer up unless their name says otherwise. */
    private static List<PriceStep> steps(GoldenInputs in) {
        if (in.has("tierRates", "tierRatesFromConsumerUp")) {
            return reversed(in.list("1", "tierRates", "tierRatesFromConsumerUp").stream()
                    .<PriceStep>map(Margin::new));
        }
        if (in.has(MARGINS_UP)) {
            return reversed(in.list("1", MARGINS_UP).stream().map(Margin::new));
        }
        if (in.has(MARKUPS_UP)) {
            return reversed(in.list("1", MARKUPS_UP).stream().map(Markup::new));
        }
        if (in.has("marginsOnPriceFromManufacturerDown", "markupsOnCostFromManufacturerDown")) {
            return stepsDown(in);
        }
        if (in.has("markupsOnCost", "markups")) {
            return reversed(in.list("1", "markupsOnCost", "markups").stream().map(Markup::new));
        }
        return reversed(in.list("1", "marginsOnPrice", "margins", "tierMargins").stream()
                .map(Margin::new));
    }

    private static List<PriceStep> stepsDown(GoldenInputs in) {
        String[] markups = {
            "markupsOnCostFromManufacturerDown", "markupsOnCost", "markups", "markupsFromManufacturerDown"
        };
        if (in.has(markups)) {
            return in.list("1", markups).stream().<PriceStep>map(Markup::new).toList();
        }
        if (in.has(MARGINS_UP)) {
            return reversed(in.list("1", MARGINS_UP).stream().map(Margin::new));
        }
        return in
                .list(
                        "1",
                        "marginsOnPriceFromManufacturerDown",
                        "marginsOnPrice",
                        "margins",
                        "marginsFromManufacturerDown",
                        "tierMargins")
                .stream()
                .<PriceStep>map(Margin::new)
                .toList();
    }

    private static List<PriceStep> reversed(Stream<? extends PriceStep> steps) {
        List<PriceStep> list = new ArrayList<>(steps.toList());
        Collections.reverse(list);
        return list;
    }
}

package dev.millet.channel;

import dev.millet.basics.Identifier;
import dev.millet.driver.Condition;
import dev.millet.driver.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of one consumer's money on one route: consumer price incl. VAT → ex VAT → the maker's invoice price →
 * pocket price (less rebates, allowances, terms, freight) → contribution, per unit kept by a consumer.
 *
 * <p>VAT is P − P ÷ (1 + τ), not P × τ. Tier margins multiply, they are never added: invoice = price ex VAT × Π(1 − m).
 * Every amount is a driver, so each can be explained, replaced and swung.
 *
 * <p>Example: CNY 1,999 at 17 % VAT is 1,708.55 ex VAT; 12 %, 4 % and 4 % of the tiers' own selling prices leave the maker
 * an invoice price of 1,385.65.
 *
 * <p>Source: Marn and Rosiello (1992) for the pocket price; Perreault and McCarthy, Basic Marketing, for the chain of
 * margins.
 */
public final class PriceWaterfall {
    private final Offer offer;
    private final Route route;
    private final Identifier path;
    private final Driver consumerPrice;
    private final HandPrices prices;
    private final CashTiedUp capital;
    private final PriceDecline decline;
    private final UnitCosts costs;
    private final List<WaterfallLine> lines;

    private PriceWaterfall(
            Offer offer,
            Route route,
            Driver consumerPrice,
            Identifier path,
            Optional<Driver> volume,
            Map<Identifier, Boolean> due) {
        this.offer = offer;
        this.route = route;
        this.path = path;
        this.consumerPrice = consumerPrice;
        this.prices = new HandPrices(offer, route, consumerPrice, path);
        this.costs = new UnitCosts(offer, route, prices, consumerPrice, path, volume, due);
        Driver invoice = prices.sellingPrice(0);
        costs.invoice(invoice, prices.sellingPriceInclVat(0));
        List<WaterfallLine> rebates = new ArrayList<>();
        List<Driver> payables = new ArrayList<>();
        Driver netPrice = invoice;
        for (Rebate rebate : route.rebates()) {
            if (rebate.payer().isPresent()) {
                continue; // a tier's money: it passes the maker by
            }
            Driver amount = costs.of(rebate);
            rebates.add(WaterfallLine.of(WaterfallStep.REBATE, rebate.label(), amount));
            netPrice = netPrice.minus(amount);
            if (rebate.payDays().isPresent()) {
                payables.add(CashTiedUp.forDays(rebate.payDays().get(), amount));
            }
        }
        costs.netPrice(
                rebates.isEmpty() ? netPrice : netPrice.named(path.child("net-price"), ChannelWords.text("net-price")));
        this.capital = new CashTiedUp(offer, route, prices, consumerPrice, path, payables);
        this.decline = new PriceDecline(offer, route, prices, path);
        this.lines = List.copyOf(lines(invoice, rebates));
    }

    /** The waterfall of a route at the offer's price and, for rebates with thresholds, at what it sells there in a year. */
    public static PriceWaterfall of(Offer offer, Route route) {
        Driver price = Driver.of(offer.price());
        return at(
                offer,
                route,
                price,
                Identifier.of(route.id() + ".per-unit"),
                ChannelComparison.demand(offer, route, price));
    }

    /**
     * The waterfall of a route at another consumer price.
     *
     * @param consumerPrice what the consumer pays, VAT included, money per unit
     * @param path prefix of the names of all its drivers
     * @param volume units a year, for rebates with thresholds
     */
    static PriceWaterfall at(Offer offer, Route route, Driver consumerPrice, Identifier path, Optional<Driver> volume) {
        return at(offer, route, consumerPrice, path, volume, Map.of());
    }

    /** The same with rebates of money thresholds taken as due or not, whatever the price. */
    static PriceWaterfall at(
            Offer offer,
            Route route,
            Driver consumerPrice,
            Identifier path,
            Optional<Driver> volume,
            Map<Identifier, Boolean> due) {
        return new PriceWaterfall(offer, route, consumerPrice, path, volume, due);
    }

    /** The maker's rebates that fall due at a threshold, in order. */
    List<Rebate> thresholdRebates() {
        return route.rebates().stream()
                .filter(rebate -> rebate.payer().isEmpty() && rebate.threshold().isPresent())
                .toList();
    }

    /** A rebate's threshold as a volume of units kept a year, at this waterfall's price. */
    Driver thresholdVolume(Rebate rebate) {
        return costs.thresholdVolume(rebate);
    }

    /** The same price with rebates of thresholds paid on every unit or on none, whatever the volume. */
    PriceWaterfall withRebates(Identifier prefix, Map<Identifier, Boolean> onEveryUnit) {
        return new PriceWaterfall(offer, route, consumerPrice, prefix, Optional.empty(), onEveryUnit);
    }

    /** Whether a rebate with a threshold is due at the volume of this waterfall. */
    Condition isDue(Rebate rebate) {
        return costs.isDue(rebate);
    }

    /** The offer's volume through a route at the offer's price, if a volume is asked about. */
    static Optional<Driver> volume(Offer offer, Route route) {
        if (offer.volume().isEmpty()) {
            return Optional.empty();
        }
        Driver volume = Driver.of(offer.volume().get());
        return Optional.of(
                route.reach().isEmpty()
                        ? volume
                        : volume.times(Driver.of(route.reach().get())));
    }

    /**
     * Forward: the consumer price, VAT included, at which the maker's invoice price is the one given.
     *
     * <p>Example: an invoice price of 1,500, margins of 3 %, 4 % and 10 %, VAT 17 %: 2,094.07.
     *
     * @param invoicePrice the maker's invoice price ex VAT, money per unit
     */
    public static Driver consumerPriceFor(Offer offer, Route route, Driver invoicePrice) {
        return HandPrices.consumerPriceFor(offer, route, invoicePrice, Identifier.of(route.id() + ".forward"));
    }

    /** What the consumer pays, VAT included. */
    public Driver consumerPrice() {
        return consumerPrice;
    }

    /** The consumer price without VAT. */
    public Driver priceExVat() {
        return prices.priceExVat();
    }

    /** What a reseller sells at, ex VAT. */
    public Driver sellingPrice(Tier tier) {
        return tiers().sellingPrice(tier);
    }

    /** What a reseller keeps, or an agent is paid, per unit. */
    public Driver keeps(Tier tier) {
        return tiers().keeps(tier);
    }

    /** Everything a tier spends per unit; zero if nothing is stated. */
    public Driver ownCost(Tier tier) {
        return tiers().ownCost(tier);
    }

    /**
     * A tier's own profit per unit: what it keeps and the rebates paid to it, less what it spends, the rebates it pays and
     * what it loses on the terms it grants the next reseller (price protection, returns of unsold stock, bad debt) and on goods
     * whose price falls while it holds them, as far as nobody makes it good.
     */
    public Driver profit(Tier tier) {
        return tiers().profit(tier);
    }

    /** What the maker invoices, ex VAT. */
    public Driver invoicePrice() {
        return subtotal(WaterfallStep.INVOICE_PRICE);
    }

    /** What is left in the maker's pocket of the price: invoice less rebates, allowances, terms and freight. */
    public Driver pocketPrice() {
        return subtotal(WaterfallStep.POCKET_PRICE);
    }

    /** What one unit kept contributes to fixed cost and profit. */
    public Driver contribution() {
        return subtotal(WaterfallStep.CONTRIBUTION);
    }

    /**
     * Net cost of distribution: price ex VAT less contribution, unit cost and the costs the product causes: all that
     * stands between factory and buyer, whoever keeps it.
     */
    public Driver distributionCost() {
        Driver rest = priceExVat().minus(contribution());
        for (WaterfallLine line : lines) {
            if (line.step() == WaterfallStep.UNIT_COST || line.step() == WaterfallStep.PRODUCT) {
                rest = rest.minus(line.amount());
            }
        }
        return rest.named(path.child("distribution-cost"), ChannelWords.text("distribution-cost"))
                .method(ChannelMethods.WATERFALL);
    }

    /** Net cost of distribution as a share of the price ex VAT. */
    public Driver distributionShare() {
        return distributionCost()
                .dividedBy(priceExVat())
                .named(path.child("distribution-share"), ChannelWords.text("distribution-share"));
    }

    /** What the maker spends on a function per unit kept; zero if nothing. What tiers spend is in their own cost. */
    public Driver costOf(ChannelFunction function) {
        List<Driver> parts = lines.stream()
                .filter(line -> line.function().filter(f -> f == function).isPresent())
                .map(WaterfallLine::amount)
                .toList();
        return Driver.sum(offer.price().unit(), parts)
                .named(path.child("function-" + function.key()), function.label());
    }

    /**
     * What a cost of the route or the offer comes to per unit kept, whoever bears it; only the maker's costs stand among the
     * {@linkplain #lines() lines}.
     *
     * @throws IllegalArgumentException if neither the route nor the offer has the cost
     */
    public Driver costOf(Cost cost) {
        if (!route.costs().contains(cost) && !offer.costs().contains(cost)) {
            throw new IllegalArgumentException(
                    "cost must be on route '" + route.id() + "' or on its offer, but was '" + cost.id() + "'");
        }
        return costs.of(cost);
    }

    private TierAccounts tiers() {
        return new TierAccounts(offer, route, path, prices, costs, decline, lines);
    }

    /** The cash it ties up. */
    public CashTiedUp capital() {
        return capital;
    }

    /** What falling prices take from it while it lies somewhere, hand by hand. */
    public PriceDecline decline() {
        return decline;
    }

    /** All lines from the consumer price to the contribution, subtotals included, in order. */
    public List<WaterfallLine> lines() {
        return lines;
    }

    private List<WaterfallLine> lines(Driver invoice, List<WaterfallLine> rebates) {
        List<WaterfallLine> all = new ArrayList<>();
        all.add(WaterfallLine.of(WaterfallStep.CONSUMER_PRICE, WaterfallStep.CONSUMER_PRICE.label(), consumerPrice));
        all.add(WaterfallLine.of(WaterfallStep.VAT, WaterfallStep.VAT.label(), prices.vat()));
        all.add(WaterfallLine.of(WaterfallStep.PRICE_EX_VAT, WaterfallStep.PRICE_EX_VAT.label(), prices.priceExVat()));
        List<Tier> resellers = route.resellers();
        for (int i = resellers.size() - 1; i >= 0; i--) {
            Tier tier = resellers.get(i);
            all.add(WaterfallLine.of(WaterfallStep.TIER_MARGIN, tier.label(), prices.margin(i), tier));
            if (prices.unrecoveredVat(i).isPresent()) {
                all.add(WaterfallLine.of(
                        WaterfallStep.UNRECOVERED_VAT,
                        ChannelWords.text("unrecovered-vat", tier.label()),
                        prices.unrecoveredVat(i).get(),
                        tier));
            }
        }
        all.add(WaterfallLine.of(WaterfallStep.INVOICE_PRICE, WaterfallStep.INVOICE_PRICE.label(), invoice));
        List<WaterfallLine> deductions = new ArrayList<>();
        agents(deductions);
        deductions.addAll(rebates);
        costs(deductions);
        terms(deductions);
        Driver pocket = close(all, deductions, WaterfallStep.INVOICE_PRICE, WaterfallStep.POCKET_PRICE, invoice);
        Driver unitCost = Driver.of(offer.unitCost());
        deductions.add(0, WaterfallLine.of(WaterfallStep.UNIT_COST, WaterfallStep.UNIT_COST.label(), unitCost));
        close(all, deductions, WaterfallStep.POCKET_PRICE, WaterfallStep.CONTRIBUTION, pocket);
        return all;
    }

    private void agents(List<WaterfallLine> deductions) {
        for (Tier tier : route.tiers()) {
            if (!tier.isReseller()) {
                Driver rate = Driver.of(tier.priceRule().figure());
                Driver paid = tier.priceRule() instanceof PriceRule.Commission commission
                        ? rate.times(costs.base(commission.base()))
                        : rate;
                deductions.add(WaterfallLine.of(
                        WaterfallStep.AGENT_COMMISSION,
                        tier.label(),
                        paid.named(
                                path.child(tier.id().text()).child("keeps"),
                                ChannelWords.text("tier-keeps", tier.label())),
                        tier));
            }
        }
    }

    private void costs(List<WaterfallLine> deductions) {
        List<Cost> all = new ArrayList<>(route.costs());
        all.addAll(offer.costs());
        for (Cost cost : all) {
            boolean occurs = cost.count() != Count.RETURNED
                    || route.returns().isPresent()
                    || route.costs().contains(cost);
            if (cost.bearer() == Bearer.MAKER && occurs) {
                Driver amount = costs.of(cost);
                Optional<ChannelFunction> function = cost.function();
                deductions.add(
                        function.isPresent()
                                ? WaterfallLine.of(cost.step(), cost.label(), amount, function.get())
                                : WaterfallLine.of(cost.step(), cost.label(), amount));
            }
        }
    }

    private void terms(List<WaterfallLine> deductions) {
        addRisk(deductions, "component-decline", decline.ofComponents());
        addRisk(deductions, "price-decline", decline.onMakersStock());
        if (route.firstReseller().isPresent()) {
            Tier first = route.firstReseller().get();
            addRisk(deductions, "price-protection", decline.madeGoodTo(first));
            if (first.returnRight().isPresent()) {
                Driver lost = TierAccounts.returned(first.returnRight().get());
                deductions.add(term(WaterfallStep.RISK, "return-right", lost, ChannelFunction.CARRY_RISK));
            }
            if (first.badDebt().isPresent()) {
                Driver unpaid = Driver.of(first.badDebt().get()).times(costs.base(PriceBase.INVOICE_PRICE_INCL_VAT));
                deductions.add(term(WaterfallStep.PAYMENT, "bad-debt", unpaid, ChannelFunction.CARRY_RISK));
            }
        }
        if (capital.hasTerms()) {
            deductions.add(WaterfallLine.of(
                    WaterfallStep.CAPITAL, WaterfallStep.CAPITAL.label(), capital.cost(), ChannelFunction.FINANCE));
        }
    }

    private WaterfallLine term(WaterfallStep step, String key, Driver amount, ChannelFunction function) {
        return WaterfallLine.of(
                step, ChannelWords.text(key), amount.named(path.child(key), ChannelWords.text(key)), function);
    }

    private static void addRisk(List<WaterfallLine> deductions, String key, Optional<Driver> named) {
        if (named.isPresent()) {
            deductions.add(WaterfallLine.of(
                    WaterfallStep.RISK, ChannelWords.text(key), named.get(), ChannelFunction.CARRY_RISK));
        }
    }

    /** Adds the deductions between two subtotals, in the order of the steps, and the lower subtotal. */
    private Driver close(
            List<WaterfallLine> all,
            List<WaterfallLine> deductions,
            WaterfallStep from,
            WaterfallStep to,
            Driver start) {
        Driver running = start;
        for (WaterfallStep step : WaterfallStep.values()) {
            if (step.compareTo(from) > 0 && step.compareTo(to) < 0) {
                for (WaterfallLine line : deductions) {
                    if (line.step() == step) {
                        all.add(line);
                        running = running.minus(line.amount());
                    }
                }
            }
        }
        String key = to == WaterfallStep.POCKET_PRICE ? "pocket-price" : "contribution";
        Driver named = running.named(path.child(key), to.label()).method(ChannelMethods.WATERFALL);
        all.add(WaterfallLine.of(to, to.label(), named));
        return named;
    }

    private Driver subtotal(WaterfallStep step) {
        for (WaterfallLine line : lines) {
            if (line.step() == step) {
                return line.amount();
            }
        }
        throw new IllegalStateException("no line for " + step);
    }
}

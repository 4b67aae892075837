package dev.millet.xiaomi;

import static dev.millet.channel.ChannelFunction.ASSORT;
import static dev.millet.channel.ChannelFunction.BRING_INFORMATION;
import static dev.millet.channel.ChannelFunction.SELL;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.ChannelFunction.TAKE_ORDERS;

import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.business.ActivityMapping;
import dev.millet.business.ChannelActivities;
import dev.millet.business.CostAllocation;
import dev.millet.business.RouteAsChain;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.ChannelFunction;
import dev.millet.driver.Driver;
import dev.millet.driver.Reading;
import dev.millet.driver.Value;
import dev.millet.fact.Figure;
import dev.millet.fact.Figures;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.ComparedActivity;
import dev.millet.valuechain.Performer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The first phone activity by activity: both routes as the maker's value chain, and which function moved to whom.
 *
 * <p>The fixed cost of each route serves several functions; {@code activities.json} says how it is divided, an assumption like
 * the cost itself. The totals are those of the comparison, whatever the division.
 */
final class PhoneActivities {
    private final ChannelComparison comparison;
    private final ChannelActivities samePrice;
    private final ChannelActivities ownPrices;
    private final Reading reading;

    private PhoneActivities(ChannelComparison comparison, ActivityMapping mapping) {
        this.comparison = comparison;
        this.samePrice = ChannelActivities.atSamePrice(comparison, mapping);
        this.ownPrices = ChannelActivities.atOwnPrices(comparison, mapping);
        this.reading = samePrice.tree().read();
    }

    /** The activities of a comparison of the phone's two routes. */
    static PhoneActivities of(ChannelComparison comparison) {
        Figures uses = CaseFiles.read("activities.json", Figures.shape());
        ActivityMapping mapping = ActivityMapping.standard()
                .withProductCost(
                        "royalty",
                        Activity.of("licences", ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                                .label(CaseWords.text("cost.royalty"))
                                .build())
                .withAllocation(division(uses, "direct", SELL, TAKE_ORDERS, ASSORT, STORE, BRING_INFORMATION))
                .withAllocation(division(uses, "dealers", TAKE_ORDERS, BRING_INFORMATION));
        for (Text common : comparison.offer().commonCosts()) {
            mapping = mapping.withCommonCategory(common, ActivityCategory.TECHNOLOGY_DEVELOPMENT);
        }
        return new PhoneActivities(comparison, mapping);
    }

    /** At the same price. */
    ChannelActivities samePrice() {
        return samePrice;
    }

    /** Each route at its own price. */
    ChannelActivities ownPrices() {
        return ownPrices;
    }

    void print(Page page) {
        ChainComparison compared = samePrice.compared();
        RouteAsChain direct = samePrice.chains().get(0);
        RouteAsChain dealers = samePrice.chains().get(1);
        page.section(
                "chain.phone.title", Amounts.plain(comparison.offer().price().value()));
        page.item("chain.phone.basis");
        List<Figure> inputs = samePrice.tree().figures();
        page.item(
                "chain.phone.assumed",
                inputs.stream().filter(Figure::isAssumption).count(),
                inputs.size());
        Columns table = Columns.withNotes();
        table.row(
                "",
                direct.route().label(),
                dealers.route().label(),
                word("chain.gap"),
                word("chain.dealers-spend"),
                CaseWords.text("chain.tied", direct.route().label()),
                CaseWords.text("chain.tied", dealers.route().label()),
                word("chain.tied-tiers"),
                word("chain.who"));
        for (ComparedActivity activity : compared.activities()) {
            table.row(row(activity));
        }
        total(table, "chain.cost", chain -> chain.accounts().costPerUnit());
        total(table, "chain.revenue", chain -> chain.accounts().revenuePerUnit());
        total(table, "chain.margin", chain -> chain.accounts().marginPerUnit());
        page.table(table);
        samePrice.chains().forEach(chain -> agreement(page, chain));
        ownPrices.chains().stream()
                .filter(chain -> chain.route().ownPrice().isPresent())
                .forEach(chain -> agreement(page, chain));
        page.section("chain.moves.title");
        samePrice.moves().forEach(move -> page.item(move.text()));
        page.item("chain.moves.trial");
    }

    private static void agreement(Page page, RouteAsChain chain) {
        page.item(
                "chain.agrees",
                chain.route().label(),
                Amounts.plain(chain.year().unit().consumerPrice().value().get()),
                Amounts.aYear(chain.accounts().marginPerYear().value().get()),
                Amounts.aYear(chain.year().profit().value().get()));
    }

    private Object[] row(ComparedActivity activity) {
        if (activity.isLeftOut()) {
            return new Object[] {activity.label(), "-", "-", "-", "", "", "", "", word("chain.left-out")};
        }
        return new Object[] {
            activity.label(),
            cost(activity.own()),
            cost(activity.other()),
            Amounts.perPhone(reading.value(activity.costGap())),
            spent(activity.other()),
            tied(activity.own(), Performer.OWN),
            tied(activity.other(), Performer.OWN),
            tied(activity.other(), Performer.PARTNER),
            who(activity)
        };
    }

    private Object cost(Optional<ActivityAccount> account) {
        return account.<Object>map(each -> Amounts.perPhone(reading.value(each.costPerUnit())))
                .orElse("-");
    }

    private static Object spent(Optional<ActivityAccount> account) {
        return account.map(each ->
                        each.costPerUnitBorneBy(Performer.PARTNER).value().get())
                .filter(amount -> amount.signum() != 0)
                .<Object>map(Amounts::perPhone)
                .orElse("");
    }

    private static Object tied(Optional<ActivityAccount> account, Performer holder) {
        return account.map(each -> each.assetsHeldBy(holder).value().get())
                .filter(amount -> amount.signum() != 0)
                .<Object>map(Amounts::aYear)
                .orElse("");
    }

    /** Who performs it on the first route ← on the other. */
    static Text who(ComparedActivity activity) {
        Text here = performer(activity.own());
        Text there = performer(activity.other());
        return here.equals(there) ? here : CaseWords.text("chain.from-to", there, here);
    }

    private static Text performer(Optional<ActivityAccount> account) {
        return account.map(each -> each.activity().performer().label()).orElseGet(() -> word("chain.nobody"));
    }

    private void total(Columns table, String key, Function<RouteAsChain, Driver> answer) {
        Value direct = reading.value(answer.apply(samePrice.chains().get(0)));
        Value dealers = reading.value(answer.apply(samePrice.chains().get(1)));
        BigDecimal gap = direct.get().subtract(dealers.get());
        table.row(
                word(key), Amounts.perPhone(direct), Amounts.perPhone(dealers), Amounts.perPhone(gap), "", "", "", "");
    }

    private static CostAllocation division(Figures uses, String route, ChannelFunction... functions) {
        CostAllocation.Builder division = CostAllocation.of(route, "fixed", CaseWords.text("chain.division"));
        for (ChannelFunction function : functions) {
            String key = Words.key(function);
            Figure use = uses.get("use-" + route + "-" + key);
            division.putUses(function, use);
        }
        return division.build();
    }

    private static Text word(String key) {
        return CaseWords.text(key);
    }
}

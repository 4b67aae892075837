package dev.millet.valuechain;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a chain refuses: names that lead nowhere, circles of parts, figures in units that cannot be summed. */
final class ChainCheck {
    private ChainCheck() {}

    static void check(ValueChain chain, List<Identifier> ids) {
        String where = "value chain '" + chain.id() + "'";
        Bounds.oneWord("a value chain", chain.id(), where);
        Bounds.distinct("activity", ids, where);
        Bounds.distinct(
                "shared cost", chain.sharedCosts().stream().map(SharedCost::id).toList(), where);
        Bounds.distinct("linkage", chain.linkages().stream().map(Linkage::id).toList(), where);
        if (chain.currency().currency().isEmpty()) {
            throw new IllegalArgumentException(
                    "currency must be three capitals like 'CNY', but was '" + chain.currency() + "' (" + where + ")");
        }
        Unit perUnit = chain.currency().dividedBy(Unit.of("unit"));
        Unit perYear = chain.currency().dividedBy(Unit.of("year"));
        chain.volume().ifPresent(volume -> {
            Bounds.unit("volume", volume, Unit.parse("unit/year"), where);
            Bounds.notNegative("volume", volume, where);
        });
        chain.revenue().filter(revenue -> !revenue.unit().equals(perUnit)).ifPresent(revenue -> {
            Bounds.unit("revenue that is not per unit", revenue, perYear, where);
        });
        chain.willingnessToPay().ifPresent(figure -> Bounds.unit("willingness to pay", figure, perUnit, where));
        chain.activities().forEach(activity -> check(chain, activity, ids));
        contributions(chain);
        for (SharedCost cost : chain.sharedCosts()) {
            Bounds.unit("shared cost", cost.amount(), perYear, "shared cost '" + cost.id() + "'");
            cost.uses().keySet().forEach(id -> Bounds.known("user of a shared cost", id, ids, where));
            cost.uses().keySet().forEach(id -> requireCounted(chain.activity(id.text()), "a shared cost"));
        }
        chain.linkages().forEach(linkage -> check(chain, linkage, ids));
    }

    private static void check(ValueChain chain, Activity activity, List<Identifier> ids) {
        String where = "activity '" + activity.id() + "'";
        for (ActivityCost cost : activity.costs()) {
            CostLine.requireUnits(chain.currency(), cost.behaviour(), "cost '" + cost.id() + "', " + where);
        }
        activity.assets().forEach(asset -> Bounds.unit("asset", asset.amount(), chain.currency(), where));
        Set<Identifier> seen = new HashSet<>(Set.of(activity.id()));
        Optional<Identifier> next = activity.partOf();
        while (next.isPresent()) {
            Bounds.known("whole of a part", next.get(), ids, where);
            if (!seen.add(next.get())) {
                throw new IllegalArgumentException("an activity must not be part of itself, but was '" + activity.id()
                        + "' (value chain '" + chain.id() + "')");
            }
            next = chain.activity(next.get().text()).partOf();
        }
        activity.partOf().map(id -> chain.activity(id.text())).ifPresent(whole -> {
            if (activity.category().isPresent() && !activity.category().equals(whole.category())) {
                throw new IllegalArgumentException("category of a part must be its whole's, but was '"
                        + Words.key(activity.category().get()) + "' (" + where + ")");
            }
            if (whole.leftOut() && !activity.leftOut()) {
                throw new IllegalArgumentException("part of an activity left out must be left out, but was '"
                        + activity.id() + "' (" + where + ")");
            }
        });
    }

    private static void contributions(ValueChain chain) {
        Optional<Figure> first = chain.activities().stream()
                .flatMap(activity -> activity.contribution().stream())
                .findFirst();
        chain.activities()
                .forEach(activity -> activity.contribution()
                        .ifPresent(figure -> Bounds.unit(
                                "contribution to value",
                                figure,
                                first.orElseThrow().unit(),
                                "activity '" + activity.id() + "'")));
    }

    private static void check(ValueChain chain, Linkage linkage, List<Identifier> ids) {
        String where = "linkage '" + linkage.id() + "'";
        boolean fromHere = ids.contains(linkage.from());
        boolean toHere = ids.contains(linkage.to());
        if (linkage.kind() == LinkageKind.INTERNAL) {
            Bounds.known("beginning of a linkage", linkage.from(), ids, where);
            Bounds.known("end of a linkage", linkage.to(), ids, where);
        } else if (fromHere == toHere) {
            throw new IllegalArgumentException("a linkage to another firm must have one end in the chain, but was '"
                    + linkage.from() + "' to '" + linkage.to() + "' (" + where + ")");
        }
        linkage.effect().ifPresent(effect -> {
            Bounds.unit(
                    "spending of a linkage", effect.spending(), chain.currency().dividedBy(Unit.of("year")), where);
            if (fromHere) {
                requireCounted(chain.activity(linkage.from().text()), "an effect of a linkage");
            }
            if (toHere) {
                requireCounted(chain.activity(linkage.to().text()), "an effect of a linkage");
            }
        });
    }

    private static void requireCounted(Activity activity, String what) {
        if (activity.leftOut()) {
            throw new IllegalArgumentException("an activity left out must stand without a number, but was '" + what
                    + "' (activity '" + activity.id() + "')");
        }
    }
}

package dev.millet.valuechain;

import dev.millet.fact.Figure;
import java.util.HashSet;
import java.util.Set;

/** A chain counted with plain doubles and loops, straight from the book: the second opinion. */
final class PlainChain {
    private final ValueChain chain;
    private final double volume;

    PlainChain(ValueChain chain) {
        this.chain = chain;
        this.volume = value(chain.volume().orElseThrow());
    }

    /** What the firm spends a year; NaN where a volume lies beyond a last step or linkages save more than there is. */
    double costPerYear() {
        double sum = 0;
        for (SharedCost cost : chain.sharedCosts()) {
            sum += value(cost.amount());
        }
        for (Activity activity : chain.activities()) {
            sum += ownCost(activity);
        }
        Set<String> seen = new HashSet<>();
        for (Linkage linkage : chain.linkages()) {
            if (linkage.effect().isEmpty()) {
                continue;
            }
            LinkageEffect effect = linkage.effect().get();
            String spending = effect.spending().id().text();
            boolean first = seen.add(spending);
            if (first && isHere(linkage.from().text())) {
                sum += value(effect.spending());
            }
            if (isHere(linkage.to().text())) {
                sum -= saved(effect);
            }
        }
        return sum;
    }

    double revenuePerYear() {
        Figure revenue = chain.revenue().orElseThrow();
        return revenue.unit().toString().equals("CNY/unit") ? value(revenue) * volume : value(revenue);
    }

    /** An activity's own costs before linkages, without its parts and shared costs. */
    double ownCost(Activity activity) {
        double sum = 0;
        for (ActivityCost cost : activity.costs()) {
            if (cost.bearer() != Performer.OWN) {
                continue;
            }
            double amount = amount(cost.behaviour());
            for (CostDriver driver : activity.drivers()) {
                if (driver.costs().isEmpty() || driver.costs().contains(cost.id())) {
                    amount *= factor(driver.effect(), cost.behaviour().isFixed(), volume);
                }
            }
            sum += amount;
        }
        return sum;
    }

    private double amount(CostBehaviour behaviour) {
        if (behaviour instanceof CostBehaviour.Variable variable) {
            if (variable.usage().isEmpty()) {
                return value(variable.rate()) * volume;
            }
            Figure usage = variable.usage().get();
            double occurrences = value(usage) * (usage.unit().toString().endsWith("/unit") ? volume : 1);
            return value(variable.rate()) * occurrences;
        }
        for (CostStep step : ((CostBehaviour.Fixed) behaviour).steps()) {
            if (step.upTo().isEmpty() || volume <= value(step.upTo().get())) {
                return value(step.amount());
            }
        }
        return Double.NaN;
    }

    static double factor(CostEffect effect, boolean fixed, double volume) {
        if (effect instanceof CostEffect.Scale scale) {
            // the yearly cost at the base is rate × base volume, and grows from there; per unit it is divided by volume
            // again
            double yearly = Math.pow(volume / value(scale.base()), value(scale.elasticity()));
            return fixed ? yearly : yearly * value(scale.base()) / volume;
        }
        if (effect instanceof CostEffect.Learning learning) {
            double doublings = Math.log(value(learning.cumulative()) / value(learning.base())) / Math.log(2);
            return Math.pow(value(learning.progress()), doublings);
        }
        if (effect instanceof CostEffect.CapacityUse use) {
            double share = value(use.fixedShare());
            return fixed ? 1 : 1 - share + share * value(use.base()) / value(use.use());
        }
        if (effect instanceof CostEffect.Elasticity elasticity) {
            return Math.exp(
                    value(elasticity.elasticity()) * Math.log(value(elasticity.actual()) / value(elasticity.base())));
        }
        if (effect instanceof CostEffect.Trend trend) {
            return Math.pow(1 + value(trend.rate()), value(trend.later()));
        }
        return value(((CostEffect.Factor) effect).factor());
    }

    /** Walks from point to point. */
    static double saved(LinkageEffect effect) {
        return saved(effect, value(effect.spending()));
    }

    static double saved(LinkageEffect effect, double spending) {
        double spent = 0;
        double saved = 0;
        for (SavingPoint point : effect.points()) {
            double nextSpent = value(point.spent());
            double nextSaved = value(point.saved());
            if (spending <= nextSpent) {
                return saved + (nextSaved - saved) * (spending - spent) / (nextSpent - spent);
            }
            spent = nextSpent;
            saved = nextSaved;
        }
        return saved;
    }

    private boolean isHere(String id) {
        return chain.activities().stream()
                .anyMatch(activity -> activity.id().text().equals(id));
    }

    static double value(Figure figure) {
        return figure.value().doubleValue();
    }
}

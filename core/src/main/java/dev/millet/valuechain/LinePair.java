package dev.millet.valuechain;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One cost on both sides of a comparison, its gap split by what differs: the amount itself and each class of drivers.
 *
 * <p>Let v(S) be the cost per unit with the classes in S as in the own chain and all others as in the other one. The part of a
 * class is its Shapley value: what adding it to S changes, averaged over all orders in which classes can be switched. With n
 * classes that is a sum over 2ⁿ costs, and the parts sum to the gap whatever the formula of the cost.
 *
 * <p>The volume over which a yearly amount is spread counts as capacity use where a driver of that class acts on the cost,
 * else as scale; the volume in effects of scale counts as scale.
 *
 * <p>Source: Shapley, A Value for n-Person Games (1953); as an attribution of cost changes: Sprumont, Axiomatic Cost Sharing
 * (1998).
 */
record LinePair(Optional<CostLine> own, Optional<CostLine> other, Driver ownVolume, Driver otherVolume, Unit unit) {

    /** The parts of the gap by cause, in the order of the classes, amounts first; nothing that does not differ. */
    Map<Optional<CostDriverClass>, Driver> parts() {
        List<Optional<CostDriverClass>> players = players();
        int n = players.size();
        List<Driver> costs = new ArrayList<>();
        for (int coalition = 0; coalition < (1 << n); coalition++) {
            costs.add(cost(players, coalition));
        }
        Map<Optional<CostDriverClass>, Driver> parts = new LinkedHashMap<>();
        for (int player = 0; player < n; player++) {
            parts.put(players.get(player), shapley(costs, player, n));
        }
        return parts;
    }

    private Driver shapley(List<Driver> costs, int player, int n) {
        List<Driver> terms = new ArrayList<>();
        for (int coalition = 0; coalition < costs.size(); coalition++) {
            boolean in = ((coalition >> player) & 1) == 1;
            int others = Integer.bitCount(coalition) - (in ? 1 : 0);
            BigInteger orders = factorial(others).multiply(factorial(n - 1 - others));
            BigDecimal weight = new BigDecimal(in ? orders : orders.negate());
            terms.add(costs.get(coalition).times(Driver.constant(weight, Unit.RATIO)));
        }
        return Driver.sum(unit, terms).dividedBy(Driver.constant(new BigDecimal(factorial(n)), Unit.RATIO));
    }

    /** The cost per unit with the players of a coalition as in the own chain. */
    private Driver cost(List<Optional<CostDriverClass>> players, int coalition) {
        Optional<CostLine> line = isOwn(Optional.empty(), players, coalition) ? own : other;
        if (line.isEmpty()) {
            return Driver.constant(BigDecimal.ZERO, unit);
        }
        boolean spreadAsOwn = isOwn(Optional.of(spreading()), players, coalition);
        boolean scaleAsOwn = isOwn(Optional.of(CostDriverClass.SCALE), players, coalition);
        List<CostDriver> acting = new ArrayList<>();
        for (CostDriverClass kind : CostDriverClass.values()) {
            acting.addAll(isOwn(Optional.of(kind), players, coalition) ? drivers(own, kind) : drivers(other, kind));
        }
        return line.get().perUnit(spreadAsOwn ? ownVolume : otherVolume, acting, scaleAsOwn ? ownVolume : otherVolume);
    }

    /** Whether a cause is taken from the own chain; one that does not differ is the same in both. */
    private static boolean isOwn(
            Optional<CostDriverClass> cause, List<Optional<CostDriverClass>> players, int coalition) {
        int player = players.indexOf(cause);
        return player < 0 || ((coalition >> player) & 1) == 1;
    }

    private List<Optional<CostDriverClass>> players() {
        List<Optional<CostDriverClass>> players = new ArrayList<>();
        if (own.isEmpty() || other.isEmpty() || differ(own.get(), other.get())) {
            players.add(Optional.empty());
        }
        boolean volumesDiffer = !ownVolume.equals(otherVolume);
        for (CostDriverClass kind : CostDriverClass.values()) {
            boolean moves = volumesDiffer
                    && ((kind == spreading() && isSpread()) || (kind == CostDriverClass.SCALE && isScaled()));
            if (moves || !drivers(own, kind).equals(drivers(other, kind))) {
                players.add(Optional.of(kind));
            }
        }
        return players;
    }

    /** Whether it is a yearly amount in one of the chains, to be spread over the units there. */
    private boolean isSpread() {
        return Stream.concat(own.stream(), other.stream()).anyMatch(CostLine::yearly);
    }

    /** Whether an effect of scale acts on it, which answers the volume. */
    private boolean isScaled() {
        return Stream.concat(own.stream(), other.stream())
                .flatMap(line -> line.drivers().stream())
                .anyMatch(driver -> driver.effect() instanceof CostEffect.Scale);
    }

    private boolean differ(CostLine one, CostLine two) {
        return one.yearly() != two.yearly()
                || one.fixed() != two.fixed()
                || !one.amount().apply(ownVolume).equals(two.amount().apply(ownVolume));
    }

    /** The class under which the spreading of a yearly amount over units counts. */
    private CostDriverClass spreading() {
        boolean used = !drivers(own, CostDriverClass.CAPACITY_USE).isEmpty()
                || !drivers(other, CostDriverClass.CAPACITY_USE).isEmpty();
        return used ? CostDriverClass.CAPACITY_USE : CostDriverClass.SCALE;
    }

    private static List<CostDriver> drivers(Optional<CostLine> line, CostDriverClass kind) {
        return line.map(CostLine::drivers).orElse(List.of()).stream()
                .filter(driver -> driver.kind() == kind)
                .toList();
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}

package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import java.util.List;

/**
 * How busy a service network is: load per point, utilisation, waiting and coverage.
 *
 * <p>Load of a point in servers = visits per open hour × hours per visit; utilisation = load ÷ servers. Waiting is that of
 * M/M/c: visits come at random and evenly over points and hours, service times are exponential. A service as regular as
 * a machine's waits about half as long.
 *
 * <p>Example: 18.7 M phones on 436 points are 42,890 each; at 0.1 visits a year, 2,500 open hours and half an hour per visit
 * 0.858 servers are busy. One server is 85.8 % utilised and people wait 3 hours; two are 42.9 % utilised, and people
 * wait 0.11 hours.
 *
 * <p>Source: Erlang (1917); Kleinrock, Queueing Systems, volume 1 (1975).
 */
public final class ServiceLoad {
    private static final Driver ONE_OUTLET = Driver.constant("1 outlet");

    private final ServiceNetwork network;

    private ServiceLoad(ServiceNetwork network) {
        this.network = network;
    }

    /** The load of a network. */
    public static ServiceLoad of(ServiceNetwork network) {
        return new ServiceLoad(network);
    }

    /** What it is worked out from. */
    public ServiceNetwork network() {
        return network;
    }

    /** Installed base ÷ points, in device/outlet. */
    public Driver basePerOutlet() {
        return named(Driver.of(network.installedBase()).dividedBy(outlets()), "base-per-outlet");
    }

    /** Visits per point and open hour, in visit/hour/outlet. */
    public Driver visitsPerOutlet() {
        return named(visits().dividedBy(outlets()), "visits-per-outlet");
    }

    /** How many servers a point keeps busy on average, a ratio. */
    public Driver offeredLoad() {
        Driver load = visitsPerOutlet().times(Driver.of(network.serviceTime())).times(ONE_OUTLET);
        return named(load, "offered-load");
    }

    /** Load ÷ servers, a ratio; above 1 the line grows without end. */
    public Driver utilisation() {
        Driver servers = Driver.of(network.servers());
        Driver some = servers.onlyIf(servers.isPositive(), ProcessWords.text("undefined.servers"));
        return named(offeredLoad().dividedBy(some), "utilisation");
    }

    /** The probability that a visitor must wait; undefined where the network is overloaded. */
    public Driver waitingProbability() {
        return named(line().get(0), "waiting-probability");
    }

    /** How long a visitor waits on average, in hour/visit; undefined where the network is overloaded. */
    public Driver waitingTime() {
        return named(line().get(1).times(Driver.of(network.serviceTime())), "waiting-time");
    }

    /** How many visitors wait in a point on average, in visit/outlet: visits × waiting time (Little). */
    public Driver queueLength() {
        return named(visitsPerOutlet().times(waitingTime()), "queue-length");
    }

    /** How many points the target utilisation needs, in outlet; undefined without a target. */
    public Driver outletsNeeded() {
        Driver needed = network.targetUtilisation()
                .map(target -> Driver.of(network.servers()).times(Driver.of(target)))
                .map(busy -> visits().times(Driver.of(network.serviceTime()))
                        .dividedBy(busy.onlyIf(busy.isPositive(), ProcessWords.text("undefined.no-target")))
                        .times(ONE_OUTLET))
                .orElseGet(() -> Driver.undefined(ServiceNetwork.OUTLET, ProcessWords.text("undefined.no-target")));
        return named(needed, "outlets-needed");
    }

    /** Places served ÷ places, a ratio; undefined where one of both is not stated. */
    public Driver coverage() {
        Driver coverage = network.placesServed()
                .flatMap(served -> network.places().map(all -> Driver.of(served).dividedBy(Driver.of(all))))
                .orElseGet(() -> Driver.undefined(Unit.RATIO, ProcessWords.text("undefined.no-places")));
        return named(coverage, "coverage");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        return DriverTree.of(
                basePerOutlet(),
                visitsPerOutlet(),
                offeredLoad(),
                utilisation(),
                waitingProbability(),
                waitingTime(),
                queueLength(),
                outletsNeeded(),
                coverage());
    }

    /** All visits, in visit/hour. */
    private Driver visits() {
        return Driver.of(network.installedBase())
                .times(Driver.of(network.visitRate()))
                .dividedBy(Driver.of(network.openHours()));
    }

    private Driver outlets() {
        return Driver.of(network.outlets());
    }

    private List<Driver> line() {
        return Driver.call(new WaitingLine(), List.of(offeredLoad(), Driver.of(network.servers())));
    }

    private Driver named(Driver formula, String word) {
        Text label = ProcessWords.text("of", network.label(), ProcessWords.text(word));
        return formula.named(network.id().child(word), label).method(ProcessMethods.SERVICE);
    }
}

package dev.millet.valuechain.process;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.basics.Words;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.economics.LittlesLaw;
import dev.millet.economics.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where reports of customers go, how many stand open and how long they stay.
 *
 * <p>Open reports = rate × closing time (Little's law), for each group, route and in all; so the mean closing time of several
 * groups is open reports ÷ rate. Priority = severity × rate: what hurts many comes before what hurts few as much.
 *
 * <p>Example: 120 reports a day that are hotfixed in 10 days and 30 a day for the next generation, closed after 200: 1,200 and
 * 6,000 stand open, 80 % of reports are hotfixed, and a report is closed after 48 days on average.
 *
 * <p>Source: Little, A Proof for the Queuing Formula L = λW (1961); priority as severity × occurrence:
 * Stamatis, Failure Mode and Effect Analysis (1995).
 */
public final class FeedbackTriage {
    private static final Unit RATE = Unit.parse("report/day");

    private final FeedbackLoop loop;

    private FeedbackTriage(FeedbackLoop loop) {
        this.loop = loop;
    }

    /** The triage of a loop. */
    public static FeedbackTriage of(FeedbackLoop loop) {
        return new FeedbackTriage(loop);
    }

    /** What it is worked out from. */
    public FeedbackLoop loop() {
        return loop;
    }

    /** All reports, in report/day. */
    public Driver rate() {
        return named(rate(group -> true), "report-rate");
    }

    /** The reports sent along a route, in report/day. */
    public Driver rate(FeedbackRoute route) {
        return named(route, rate(group -> group.route() == route), "report-rate");
    }

    /** The reports about one dimension, in report/day; zero where nobody speaks of it. */
    public Driver rateAbout(String dimension) {
        Identifier about = Identifier.of(dimension);
        Identifier id = loop.id().child("dimensions").child(dimension).child("report-rate");
        return named(rate(group -> group.dimension().equals(about)), id, Text.of(dimension), "report-rate");
    }

    /** The share of reports sent along a route; undefined where there are no reports. */
    public Driver share(FeedbackRoute route) {
        return named(route, rate(route).dividedBy(some(rate())), "share-of-reports");
    }

    /** The reports of a group that stand open, by Little's law; in report. */
    public Driver open(String group) {
        FeedbackGroup of = loop.group(group);
        Subject subject = new Subject(groupId(of), of.label());
        Driver inside = LittlesLaw.ofFlow(subject, Driver.of(of.rate()), Driver.of(of.closingTime()))
                .inventory();
        return named(inside, groupId(of).child("open-reports"), of.label(), "open-reports");
    }

    /** The reports along a route that stand open. */
    public Driver open(FeedbackRoute route) {
        return named(route, open(group -> group.route() == route), "open-reports");
    }

    /** All reports that stand open. */
    public Driver open() {
        return named(open(group -> true), "open-reports");
    }

    /** How long a report along a route stays open on average, in day; undefined where none is sent there. */
    public Driver closingTime(FeedbackRoute route) {
        return named(route, open(route).dividedBy(some(rate(route))), "closing-time");
    }

    /** How long a report stays open on average, in day; undefined where there are no reports. */
    public Driver closingTime() {
        return named(open().dividedBy(some(rate())), "closing-time");
    }

    /** Severity × rate, in report/day: what to look into first. */
    public Driver priority(String group) {
        FeedbackGroup of = loop.group(group);
        Driver priority = Driver.of(of.severity()).times(Driver.of(of.rate()));
        return named(priority, groupId(of).child("priority"), of.label(), "priority");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(List.of(rate(), open(), closingTime()));
        for (FeedbackRoute route : FeedbackRoute.values()) {
            answers.addAll(List.of(rate(route), share(route), open(route), closingTime(route)));
        }
        loop.groups().stream()
                .map(FeedbackGroup::dimension)
                .distinct()
                .forEach(dimension -> answers.add(rateAbout(dimension.text())));
        loop.groups()
                .forEach(group -> answers.addAll(
                        List.of(open(group.id().text()), priority(group.id().text()))));
        return DriverTree.of(answers);
    }

    private Driver rate(Predicate<FeedbackGroup> which) {
        return Driver.sum(
                RATE,
                loop.groups().stream()
                        .filter(which)
                        .map(group -> Driver.of(group.rate()))
                        .toList());
    }

    private Driver open(Predicate<FeedbackGroup> which) {
        return Driver.sum(
                Unit.of("report"),
                loop.groups().stream()
                        .filter(which)
                        .map(group -> open(group.id().text()))
                        .toList());
    }

    private static Driver some(Driver rate) {
        return rate.onlyIf(rate.isPositive(), ProcessWords.text("undefined.no-reports"));
    }

    private Identifier groupId(FeedbackGroup group) {
        return loop.id().child("groups").child(group.id().text());
    }

    private Driver named(FeedbackRoute route, Driver formula, String word) {
        Identifier id = loop.id().child(Words.key(route)).child(word);
        return named(formula, id, route.label(), word);
    }

    private Driver named(Driver formula, String word) {
        return named(formula, loop.id().child(word), loop.label(), word);
    }

    private static Driver named(Driver formula, Identifier id, Text of, String word) {
        return formula.named(id, ProcessWords.text("of", of, ProcessWords.text(word)))
                .method(ProcessMethods.FEEDBACK);
    }
}

package dev.millet.xiaomi;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Route;
import dev.millet.channel.RoutePair;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.scenario.Scenario;
import dev.millet.scenario.ScenarioGrid;
import dev.millet.scenario.importance.EvidenceDebt;
import dev.millet.scenario.search.BreakingPoint;
import dev.millet.scenario.search.ModelSearch;
import dev.millet.scenario.sensitivity.Spider;
import dev.millet.scenario.sensitivity.SwitchingSearch;
import dev.millet.scenario.sensitivity.SwitchingValue;
import dev.millet.scenario.simulation.Influence;
import dev.millet.scenario.simulation.MonteCarlo;
import dev.millet.scenario.simulation.SimulatedAnswer;
import dev.millet.scenario.simulation.Simulation;
import dev.millet.scenario.simulation.VarianceAttribution;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the comparison becomes when its assumptions are as uncertain as their ranges say: simulated, searched and put under
 * scenarios.
 *
 * <p>Every run draws each input from its own range, apart from the others, with one seed; runs that differ in a price or in a
 * scenario share their draws, so that they differ by nothing else. What comes out follows from the assumed ranges: it is
 * not how often the world does it.
 *
 * <p>Example: with dealers at 2599 direct is ahead in 74 of 100 trials.
 */
final class WhatIf {
    /** Trials of each run: a probability is then good to 0.7 of a point, two standard errors. */
    static final int TRIALS = 20_000;

    /** The year of the phone. */
    static final long SEED = 2011;

    private static final List<String> DEALERS_PRICES = List.of("2399", "2599", "2799", "2999");
    /** On each side of base; the widest ways are straight. */
    private static final int SPIDER_STEPS = 2;

    private final CaseFiles files;
    private final CaseAnswers answers;
    private final MonteCarlo study;
    private final Simulation base;
    private final Map<BigDecimal, Simulation> byPrice = new LinkedHashMap<>();
    private final VarianceAttribution attribution;
    private final EvidenceDebt debt;
    private final List<StressTest> stressTests;
    private final ScenarioGrid scenarios;
    private final List<Simulation> underScenarios;
    private final Spider spider;

    private WhatIf(CaseFiles files, CaseAnswers answers) {
        this.files = files;
        this.answers = answers;
        this.study = MonteCarlo.of(comparison().tree()).seed(SEED).trials(TRIALS);
        this.base = study(Stream.concat(
                        Stream.of(lead(), profit(pair().first()), profit(pair().other()), gap()),
                        Stream.concat(
                                comparison().routes().stream()
                                        .map(route -> comparison().contribution(route)),
                                Stream.of(volume()))))
                .run();
        for (String text : DEALERS_PRICES) {
            BigDecimal price = new BigDecimal(text);
            byPrice.put(price, isDecided(price) ? base : at(price));
        }
        this.attribution = base.attribution(id(lead()));
        this.debt = EvidenceDebt.of(SwitchingSearch.of(comparison().tree(), id(lead())), shares());
        this.stressTests = List.of(
                stress("property.lead", lead()),
                stress("property.profit", profit(pair().first())),
                stress("property.gap", gap()));
        this.scenarios = ScenarioGrid.of(
                comparison().tree(),
                new CaseScenarios(files).all(),
                id(profit(pair().first())),
                id(profit(pair().other())),
                id(lead()),
                id(gap()));
        this.underScenarios =
                scenarios.rows().stream().map(row -> under(row.scenario())).toList();
        this.spider = Spider.of(comparison().tree(), id(lead()), SPIDER_STEPS);
    }

    /** All studies of the case, done. */
    static WhatIf of(CaseFiles files, CaseAnswers answers) {
        return new WhatIf(files, answers);
    }

    /** The run with all figures as assumed, the dealers at the price decided on. */
    Simulation base() {
        return base;
    }

    /** What an answer became in it. */
    SimulatedAnswer base(Driver driver) {
        return base.answer(id(driver));
    }

    /** The runs with the dealers' own price at one value after the other. */
    Map<BigDecimal, Simulation> byPrice() {
        return byPrice;
    }

    /** Which figures the variance of direct's lead comes from. */
    VarianceAttribution attribution() {
        return attribution;
    }

    /** The share of the variance that cited figures explain, all else being drawn. */
    BigDecimal shareOfCited() {
        return BigDecimal.valueOf(attribution.figures().stream()
                .filter(influence -> !influence.figure().isAssumption())
                .mapToDouble(Influence::share)
                .sum());
    }

    /** The rest of it, that explained by several figures at once among it: what hangs on assumptions. */
    BigDecimal shareOfAssumptions() {
        return BigDecimal.ONE.subtract(shareOfCited());
    }

    /** How many of the inputs have a source, and so no range to be drawn from. */
    long citedWithoutRange() {
        return comparison().tree().figures().stream()
                .filter(figure ->
                        figure.evidence().isPresent() && figure.uncertainty().isEmpty())
                .count();
    }

    /** Which assumption to look into first. */
    EvidenceDebt debt() {
        return debt;
    }

    /** Where one input alone flips C, the nearest to what is assumed first, in widths of its own range. */
    List<SwitchingValue> flips() {
        return debt.claims().stream()
                .flatMap(claim -> claim.flip().stream())
                .filter(flip -> flip.distance().isPresent())
                .sorted(Comparator.comparing(flip -> flip.distance().orElseThrow()))
                .toList();
    }

    /** How likely an input lies below the value at which it flips C. */
    static double chanceBelow(SwitchingValue flip) {
        return flip.figure().uncertainty().orElseThrow().cumulative(flip.value().doubleValue());
    }

    /**
     * What the verdict says, and the smallest change inside the ranges that breaks it.
     *
     * @param says what is put to the test: an answer must not fall below zero
     * @param point where it breaks
     */
    record StressTest(Text says, BreakingPoint point) {}

    /** Of direct's lead at own prices, of its profit, and of its lead a phone at the same price. */
    List<StressTest> stressTests() {
        return stressTests;
    }

    /** Both profits, direct's lead and A's gap under the scenarios of the case, the base first. */
    ScenarioGrid scenarios() {
        return scenarios;
    }

    /** Direct's lead simulated under each of the scenarios, in their order. */
    List<SimulatedAnswer> underScenarios() {
        return underScenarios.stream().map(run -> run.answer(id(lead()))).toList();
    }

    /** The way of direct's lead through each input's range. */
    Spider spider() {
        return spider;
    }

    /** Direct's profit of a year less the dealers', each at its own price: frame C. */
    Driver lead() {
        return pair().profitGap();
    }

    /** Direct's contribution a phone less the dealers', at the same price: frame A. */
    Driver gap() {
        return comparison().gap();
    }

    /** What a route earns a year at its own price. */
    Driver profit(Route route) {
        return comparison().atOwnPrice(route).profit();
    }

    /** The direct volume as a driver, to tell what was drawn of it. */
    Driver volume() {
        return comparison().tree().find("volume");
    }

    /** An input as the case has it. */
    Figure figure(String id) {
        return files.figure(id);
    }

    ChannelComparison comparison() {
        return answers.comparison();
    }

    RoutePair pair() {
        return comparison().pair();
    }

    private StressTest stress(String says, Driver answer) {
        return new StressTest(
                CaseWords.text(says),
                ModelSearch.of(comparison().tree(), id(answer)).breakingPoint());
    }

    /** With a scenario's figures in place. */
    private Simulation under(Scenario scenario) {
        return scenario.replacements().isEmpty()
                ? base
                : study(Stream.of(lead())).scenario(scenario).run();
    }

    private boolean isDecided(BigDecimal price) {
        return price.compareTo(pair().other().ownPrice().orElseThrow().value()) == 0;
    }

    private Simulation at(BigDecimal price) {
        Figure figure = pair().other().ownPrice().orElseThrow().withValue(price);
        return study(Stream.of(lead(), profit(pair().other())))
                .scenario(Scenario.of("dealers-at-" + price.toPlainString(), figure.name(), figure))
                .run();
    }

    private MonteCarlo study(Stream<Driver> drivers) {
        return study.drivers(drivers.map(WhatIf::id).toArray(String[]::new));
    }

    private Map<Identifier, BigDecimal> shares() {
        Map<Identifier, BigDecimal> shares = new LinkedHashMap<>();
        for (Influence influence : attribution.figures()) {
            shares.put(influence.figure().id(), BigDecimal.valueOf(influence.share()));
        }
        return shares;
    }

    private static String id(Driver driver) {
        return driver.id().orElseThrow().text();
    }
}

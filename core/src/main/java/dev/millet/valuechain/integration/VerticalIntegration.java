package dev.millet.valuechain.integration;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.driver.Functions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a move into a neighbouring stage brings: the margin saved against capital, running cost and flexibility lost, and
 * whether the money lasts until it works.
 *
 * <p>Saved margin = stage price − stage cost. A year's gain = saved margin × volume − running cost − lost flexibility −
 * capital charge; the volume at which it is zero is break-even. Net present value = −capital − what is run and lost while
 * the stage does not work yet + what it saves in its life from then on. Lowest cash = cash − capital + (cash flow − running
 * cost) × time until it works, where that flow is negative; runway = (cash − capital) ÷ what is burnt a year.
 *
 * <p>Example: a battery plant of CNY 60 M for 10 years without interest, 2 M units, 30 bought and 22 made, 3 M a year to run: it
 * saves 16 M, so gains 16 − 3 − 6 = 7 M a year; break-even at 9 M ÷ 8 = 1,125,000 units. With 100 M of cash, 17 M burnt a
 * year beside it and two years until it works, 40 M are left after the investment, they last two years, and nothing remains.
 *
 * <p>Source: Porter, Competitive Strategy (1980), chapter 14; net present value: Fisher, The Theory of Interest (1930).
 */
public final class VerticalIntegration {
    private final IntegrationMove move;
    private final Unit perYear;

    private VerticalIntegration(IntegrationMove move) {
        this.move = move;
        this.perYear = move.currency().dividedBy(Unit.of("year"));
    }

    /** What a move brings. */
    public static VerticalIntegration of(IntegrationMove move) {
        return new VerticalIntegration(move);
    }

    /** What it is worked out from. */
    public IntegrationMove move() {
        return move;
    }

    /** Capital × annuity at the cost of capital; money per year. */
    public Driver capitalCharge() {
        return named(move.investment().charge(), "capital-charge");
    }

    /** Stage price − stage cost: what outsiders earn on a unit beyond what it would cost; money per unit. */
    public Driver savedMargin() {
        return named(Driver.of(move.stagePrice()).minus(Driver.of(move.stageCost())), "saved-margin");
    }

    /** What is saved a year once the stage works, after running it and without capital and flexibility. */
    public Driver yearlySaving() {
        return named(savedMargin().times(Driver.of(move.volume())).minus(runningCost()), "yearly-saving");
    }

    /** Yearly saving − lost flexibility − capital charge; money per year. */
    public Driver yearlyGain() {
        return named(benefit().minus(capitalCharge()), "yearly-gain");
    }

    /** The volume above which the move gains, units per year; undefined where no margin is saved. */
    public Driver breakEvenVolume() {
        Driver saved = savedMargin();
        Driver fixed = runningCost().plus(lostFlexibility()).plus(capitalCharge());
        return named(
                fixed.dividedBy(saved.onlyIf(saved.isPositive(), IntegrationWords.text("undefined.no-margin-saved"))),
                "break-even-volume");
    }

    /** (Transfer price − stage cost) × volume − running cost, money per year; undefined without a transfer price. */
    public Driver stageProfit() {
        Driver profit = move.transferPrice()
                .map(price -> Driver.of(price).minus(Driver.of(move.stageCost())))
                .map(each -> each.times(Driver.of(move.volume())).minus(runningCost()))
                .orElseGet(() -> Driver.undefined(perYear, IntegrationWords.text("undefined.no-transfer-price")));
        return named(profit, "stage-profit");
    }

    /** What the rest of the firm gains by paying the transfer price; with the stage's profit it is the yearly saving. */
    public Driver gainOfTheRest() {
        Driver gain = move.transferPrice()
                .map(price -> Driver.of(move.stagePrice()).minus(Driver.of(price)))
                .map(each -> each.times(Driver.of(move.volume())))
                .orElseGet(() -> Driver.undefined(perYear, IntegrationWords.text("undefined.no-transfer-price")));
        return named(gain, "gain-of-the-rest");
    }

    /** What the move is worth today: money. */
    public Driver netPresentValue() {
        Driver rate = Driver.of(move.investment().costOfCapital());
        Driver life = benefit().dividedBy(move.investment().annuity());
        Driver later = Functions.discountFactor(rate, rampUp());
        Driver waiting = runningCost().plus(lostFlexibility()).times(yearsOfWaiting(rate));
        Driver capital = Driver.of(move.investment().capital());
        return named(life.times(later).minus(waiting).minus(capital), "net-present-value");
    }

    /** Capital ÷ yearly saving, from when the stage works; in years, undefined where nothing is saved. */
    public Driver payback() {
        Driver saving = yearlySaving();
        Driver some = saving.onlyIf(saving.isPositive(), IntegrationWords.text("undefined.no-saving"));
        return named(Driver.of(move.investment().capital()).dividedBy(some), "payback");
    }

    /** Cash − capital, money; undefined where cash is not stated. */
    public Driver cashAfterInvestment() {
        return named(cash().minus(Driver.of(move.investment().capital())), "cash-after-investment");
    }

    /** How long the cash lasts while the stage does not work yet, in years; undefined where none is burnt. */
    public Driver runway() {
        Driver burnt = flow().negated();
        Driver some = burnt.onlyIf(burnt.isPositive(), IntegrationWords.text("undefined.no-cash-burnt"));
        Driver left = cashAfterInvestment().max(Driver.constant(BigDecimal.ZERO, move.currency()));
        return named(left.dividedBy(some), "cash-runway");
    }

    /** The least cash until the stage works, money: below zero the chain of payments breaks. */
    public Driver lowestCash() {
        Driver after = cashAfterInvestment();
        Driver then = after.plus(flow().times(rampUp()));
        return named(after.min(then), "lowest-cash");
    }

    /** Where a gate's measure stands − the least it must be: below zero the gate is closed; in the measure's unit. */
    public Driver margin(String gate) {
        StageGate of = move.gate(gate);
        Identifier id = move.id().child("gates").child(of.id().text()).child("gate-margin");
        return named(
                Driver.of(of.now()).minus(Driver.of(of.least())),
                id,
                IntegrationWords.text("of", of.label(), IntegrationWords.text("gate-margin")));
    }

    /** How many gates are closed, a ratio; zero where all are open or none stands in the way. */
    public Driver closedGates() {
        List<Driver> closed = move.gates().stream()
                .map(gate -> Driver.of(gate.now())
                        .isAtLeast(Driver.of(gate.least()))
                        .choose(Driver.constant("0"), Driver.constant("1")))
                .toList();
        return named(Driver.sum(Unit.RATIO, closed), "closed-gates");
    }

    /** All answers in one tree. */
    public DriverTree tree() {
        List<Driver> answers = new ArrayList<>(List.of(
                capitalCharge(),
                savedMargin(),
                yearlySaving(),
                yearlyGain(),
                breakEvenVolume(),
                stageProfit(),
                gainOfTheRest(),
                netPresentValue(),
                payback(),
                runway(),
                lowestCash(),
                closedGates()));
        move.gates().forEach(gate -> answers.add(margin(gate.id().text())));
        return DriverTree.of(answers);
    }

    /** What the stage brings a year, before its capital. */
    private Driver benefit() {
        return yearlySaving().minus(lostFlexibility());
    }

    private Driver runningCost() {
        return move.runningCost().map(Driver::of).orElseGet(() -> Driver.constant(BigDecimal.ZERO, perYear));
    }

    private Driver lostFlexibility() {
        return move.lostFlexibility().map(Driver::of).orElseGet(() -> Driver.constant(BigDecimal.ZERO, perYear));
    }

    private Driver rampUp() {
        return move.rampUp().map(Driver::of).orElseGet(() -> Driver.constant(BigDecimal.ZERO, Unit.of("year")));
    }

    /** What one unit of money a year is worth today, paid until the stage works. */
    private Driver yearsOfWaiting(Driver rate) {
        Driver time = rampUp();
        return time.isPositive().choose(Driver.constant("1").dividedBy(Functions.annuity(rate, time)), time);
    }

    private Driver cash() {
        return move.cash()
                .map(Driver::of)
                .orElseGet(() -> Driver.undefined(move.currency(), IntegrationWords.text("undefined.no-cash")));
    }

    /** Cash a year while the stage is run and does not save yet. */
    private Driver flow() {
        return move.cashFlow()
                .map(Driver::of)
                .orElseGet(() -> Driver.undefined(perYear, IntegrationWords.text("undefined.no-cash")))
                .minus(runningCost());
    }

    private Driver named(Driver formula, String word) {
        Text label = IntegrationWords.text("of", move.label(), IntegrationWords.text(word));
        return named(formula, move.id().child(word), label);
    }

    private static Driver named(Driver formula, Identifier id, Text label) {
        return formula.named(id, label).method(IntegrationMethods.INTEGRATION);
    }
}

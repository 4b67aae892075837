package dev.millet.channel.theory;

import static dev.millet.channel.Asked.figure;
import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.why;
import static dev.millet.channel.Asked.with;
import static dev.millet.economics.Subject.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoubleMarginalisationTest {
    private static final Driver COST = figure("cost", "CNY 4/unit");
    private final DemandCurve.Linear line =
            DemandCurve.inverse(figure("a", "CNY 12/unit"), figure("b", 1, "CNY/unit^2"));

    @Test
    void twoHandsSellHalfOfWhatOneWouldAndThreeQuartersOfTheProfitAreLeft() {
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), line, COST);
        assertThat(real(chain.integratedQuantity())).isEqualTo(4);
        assertThat(real(chain.integratedPrice())).isEqualTo(8);
        assertThat(real(chain.integratedProfit())).isEqualTo(16);
        assertThat(real(chain.quantity())).isEqualTo(2);
        assertThat(real(chain.wholesalePrice())).isEqualTo(8);
        assertThat(real(chain.retailPrice())).isEqualTo(10);
        assertThat(real(chain.manufacturerProfit())).isEqualTo(8);
        assertThat(real(chain.retailerProfit())).isEqualTo(4);
        assertThat(real(chain.lostProfit())).isEqualTo(4);
        assertThat(real(chain.efficiency())).isEqualTo(0.75);
        assertThat(chain.lostProfit().unit().toString()).isEqualTo("CNY");
        assertThat(chain.efficiency().label().orElseThrow().in(Locale.CHINESE)).isEqualTo("chain：链条效率");
        assertThat(chain.efficiency().explain().text()).contains("Spengler 1950");
    }

    @Test
    void directDemandIsTheSameLineReadTheOtherWay() {
        DemandCurve.Linear direct = DemandCurve.direct(figure("all", "12 unit"), figure("lost", 1, "unit^2/CNY"));
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), direct, COST);
        assertThat(real(chain.retailPrice())).isEqualTo(10);
        assertThat(real(direct.quantityAt(figure("p", "CNY 10/unit")))).isEqualTo(2);
        assertThat(real(direct.quantityAt(figure("dear", "CNY 15/unit")))).isZero();
    }

    @Test
    void fourHandsKeepFifteenSixtyFourths() {
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), line, COST, 4);
        assertThat(real(chain.efficiency())).isEqualTo(15 / 64.0);
        assertThat(real(chain.transferPrice(3))).isEqualTo(11);
        assertThat(real(chain.profit(3))).isEqualTo(0.5);
    }

    @Test
    void atConstantElasticityEveryHandMarksUpByTheSameFactor() {
        DemandCurve curve = DemandCurve.constantElasticity(
                figure("q0", "100 unit"), figure("p0", "CNY 10/unit"), figure("elasticity", "-2"));
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), curve, COST);
        assertThat(real(chain.wholesalePrice())).isEqualTo(8);
        assertThat(real(chain.retailPrice())).isEqualTo(16);
        assertThat(real(chain.quantity())).isCloseTo(39.0625, within(1e-9));
        assertThat(real(chain.efficiency())).isCloseTo(0.75, within(1e-9));
        assertThat(real(curve.price(chain.quantity()))).isCloseTo(16, within(1e-9));
        // here the retailer earns more than the maker who leads: twice as much on the same volume
        assertThat(real(chain.retailerProfit())).isCloseTo(2 * real(chain.manufacturerProfit()), within(1e-9));
    }

    @Test
    void aUsersOwnCurveIsSolved() {
        DemandCurve logs = DemandCurve.own(
                "test.logs",
                List.of(figure("top", "CNY 20/unit"), figure("scale", "50 unit")),
                figure("size", "10 unit"),
                Unit.parse("CNY/unit"),
                (q, x) -> x[0] * Math.exp(-q / x[1]));
        DoubleMarginalisation one = DoubleMarginalisation.of(about("one"), logs, COST, 1);
        // marginal revenue 20 × exp(−q/50) × (1 − q/50) is 4 where q ÷ 50 = 0.6327…
        double u = real(one.quantity()) / 50;
        assertThat(20 * Math.exp(-u) * (1 - u)).isCloseTo(4, within(1e-8));
        assertThat(real(one.retailPrice())).isCloseTo(20 * Math.exp(-u), within(1e-8));
        assertThat(real(logs.price(one.quantity()))).isCloseTo(real(one.retailPrice()), within(1e-8));
        DoubleMarginalisation two = DoubleMarginalisation.of(about("two"), logs, COST);
        assertThat(real(two.quantity())).isLessThan(real(one.quantity()));
        assertThat(two.quantity().explain().text()).contains("2 price setters", "test.logs");
        assertThat(why(with(one.quantity(), "cost", "CNY 21/unit")))
                .isEqualTo("marginal revenue meets cost at no volume");
        assertThat(one.retailPrice().explain().text()).contains("price of stage 1 of 1");
    }

    @Test
    void whereCostReachesTheHighestPriceNothingIsTraded() {
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), line, figure("dear", "CNY 12/unit"));
        assertThat(real(chain.quantity())).isZero();
        assertThat(real(chain.retailPrice())).isEqualTo(12);
        assertThat(real(chain.chainProfit())).isZero();
        assertThat(why(chain.efficiency()))
                .isEqualTo("one firm would earn nothing either: cost reaches the highest price");
        assertThat(real(DoubleMarginalisation.of(about("chain"), line, figure("dearer", "CNY 15/unit"))
                        .integratedQuantity()))
                .isZero();
    }

    @Test
    void aTierWithAFixedMarginIsAnotherModel() {
        // a retailer who keeps 20 % of the price does not set it: the maker does, and sells more than a setter would
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), line, COST);
        double best = 0;
        double priceThen = 0;
        for (double price = 4; price < 12; price += 0.001) {
            double profit = (price * 0.8 - 4) * (12 - price);
            if (profit > best) {
                best = profit;
                priceThen = price;
            }
        }
        assertThat(priceThen).isCloseTo(8.5, within(0.002)).isLessThan(real(chain.retailPrice()));
        assertThat(best).isCloseTo(9.8, within(1e-4)).isGreaterThan(real(chain.manufacturerProfit()));
    }

    @Test
    void moreRetailersLoseLess() {
        DemandCurve.Linear line = DemandCurve.direct(figure("all", "100 unit"), figure("lost", 1, "unit^2/CNY"));
        Driver cost = figure("c", "CNY 20/unit");
        CompetingRetailers four = CompetingRetailers.of(about("four"), line, cost, figure("n", "4"));
        assertThat(real(four.wholesalePrice())).isEqualTo(60);
        assertThat(real(four.quantity())).isEqualTo(32);
        assertThat(real(four.retailPrice())).isEqualTo(68);
        assertThat(real(four.manufacturerProfit())).isEqualTo(1280);
        assertThat(real(four.eachRetailerProfit())).isEqualTo(64);
        assertThat(real(four.efficiency())).isCloseTo(0.96, within(1e-12));
        assertThat(with(four.quantity(), "n", "1").get().doubleValue()).isEqualTo(20);
        assertThat(why(with(four.quantity(), "n", "0.5"))).isEqualTo("number of retailers must be at least 1");
        assertThat(why(with(four.efficiency(), "c", "CNY 100/unit")))
                .isEqualTo("one firm would earn nothing either: cost reaches the highest price");
    }

    @Test
    void inputsOutsideThePreconditionsAreRefusedByName() {
        assertThatThrownBy(() -> DemandCurve.inverse(figure("a", "CNY 0/unit"), figure("b", 1, "CNY/unit^2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("highest price must be positive, but was '0 CNY/unit' (figure 'a')");
        assertThatThrownBy(() -> DemandCurve.constantElasticity(
                        figure("q0", "100 unit"), figure("p0", "CNY 10/unit"), figure("elasticity", "-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("elasticity must be below -1, but was '-1' (figure 'elasticity')");
        assertThatThrownBy(() -> DoubleMarginalisation.of(about("chain"), line, COST, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price setters must be from 1 to 30, but was '0' (chain)");
        assertThatThrownBy(() -> DoubleMarginalisation.of(about("chain"), line, COST, 31))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        DoubleMarginalisation.of(about("chain"), line, COST).profit(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stage must be from 1 to 2, but was '3' (chain)");
        assertThatThrownBy(() ->
                        DoubleMarginalisation.of(about("chain"), line, COST).transferPrice(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompetingRetailers.of(about("n"), line, COST, COST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of retailers must be a ratio, but was in 'CNY/unit' (figure 'cost')");
        DemandCurve own = DemandCurve.own(
                "test.own", List.of(), figure("size", "10 unit"), Unit.parse("CNY/unit"), (q, x) -> 1 / q);
        assertThatThrownBy(() ->
                        DoubleMarginalisation.of(about("own"), own, COST, 6).quantity())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price setters on an own demand curve must be at most 5, but was '6' (test.own)");
        assertThatThrownBy(() -> own.quantity(figure("x", "USD 1/unit"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost must be in 'CNY/unit' like the price, but was in 'USD/unit' (test.own)");
        assertThatThrownBy(() -> own.price(COST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("volume on a demand curve must be in 'unit', but was in 'CNY/unit' (test.own)");
    }

    @Test
    void aScenarioThatBreaksAPreconditionMakesTheAnswerUndefined() {
        DoubleMarginalisation chain = DoubleMarginalisation.of(about("chain"), line, COST);
        assertThat(why(with(chain.efficiency(), "b", "CNY -1/unit^2")))
                .isEqualTo("fall of the price per unit must be positive");
    }
}

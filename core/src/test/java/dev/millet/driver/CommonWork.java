package dev.millet.driver;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Distribution;
import dev.millet.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The work that speed is measured on: one device, sold directly or through three dealer tiers; 22 uncertain figures, 13
 * answers. Written three times: as a driver tree, in doubles by hand, in decimals by hand.
 */
public final class CommonWork {
    static final List<String> NAMES = List.of(
            "bom", "asm", "log", "vat", "m1", "m2", "m3", "r1", "r2", "r3", "invDays", "coc", "ful", "pay", "ret",
            "refurb", "cac", "plat", "svc", "churn", "months", "war");
    static final double[] BASE = {
        420, 55, 28, 0.20, 0.18, 0.14, 0.10, 0.04, 0.03, 0.02, 45, 0.09, 22, 0.018, 0.08, 65, 95, 0.02, 4.5, 0.03, 36,
        0.035
    };
    private static final String[] MONEY = {"bom", "asm", "log", "ful", "refurb", "cac", "svc"};

    private CommonWork() {}

    // ---- as a driver tree

    static DriverTree tree() {
        return tree(Map.of());
    }

    /** With distributions, by name, in the place of figures without one. */
    public static DriverTree tree(Map<String, Distribution> distributions) {
        Map<String, Driver> x = new LinkedHashMap<>();
        for (int i = 0; i < BASE.length; i++) {
            boolean money = List.of(MONEY).contains(NAMES.get(i));
            Figure figure = figure(NAMES.get(i), BASE[i], money ? "EUR/unit" : "1")
                    .withUncertainty(Optional.ofNullable(distributions.get(NAMES.get(i))));
            x.put(NAMES.get(i), Driver.of(figure));
        }
        Driver one = Driver.constant("1");
        Driver price = Driver.constant("EUR 1200/unit");
        Driver net = price.dividedBy(one.plus(x.get("vat"))).named("net", Text.of("net consumer price"));
        Driver monthly = x.get("coc").dividedBy(Driver.constant("12")).named("i", Text.of("monthly rate"));
        Driver q = one.minus(x.get("churn")).dividedBy(one.plus(monthly)).named("q", Text.of("monthly factor"));
        Driver annuity = q.times(one.minus(q.power(x.get("months"))))
                .dividedBy(one.minus(q))
                .named("annuity", Text.of("annuity"));
        Driver service = x.get("svc").times(annuity).named("service", Text.of("service value"));
        Driver hardware = x.get("bom").plus(x.get("asm")).plus(x.get("log"));
        Driver cost = hardware.plus(x.get("war").times(x.get("bom"))).named("cost", Text.of("cost"));
        Driver carry = hardware.times(x.get("coc"))
                .times(x.get("invDays"))
                .dividedBy(Driver.constant("365"))
                .named("carry", Text.of("carrying cost"));
        Driver[] invoice = new Driver[3];
        Driver[] tier = new Driver[3];
        for (int k = 0; k < 3; k++) {
            invoice[k] = net.times(one.minus(x.get("m" + (k + 1))))
                    .times(one.minus(x.get("r" + (k + 1))))
                    .named("np" + (k + 1), Text.of("net price " + (k + 1)));
            tier[k] = invoice[k].minus(cost).minus(carry).named("c" + (k + 1), Text.of("contribution " + (k + 1)));
        }
        Driver dealers = Driver.constant("0.5")
                .times(tier[0])
                .plus(Driver.constant("0.3").times(tier[1]))
                .plus(Driver.constant("0.2").times(tier[2]))
                .named("cDeal", Text.of("contribution through dealers"));
        Driver direct = net.minus(cost)
                .minus(x.get("ful"))
                .minus(x.get("pay").times(price))
                .minus(x.get("plat").times(net))
                .minus(x.get("ret").times(x.get("refurb").plus(x.get("ful"))))
                .minus(x.get("cac"))
                .named("cD2C", Text.of("direct contribution"));
        Text loses = Text.of("every unit loses money");
        Driver breakEvenDirect = Driver.constant("EUR 2500000")
                .dividedBy(direct)
                .onlyIf(direct.isPositive(), loses)
                .named("beD2C", Text.of("direct break-even"));
        Driver breakEvenDealers = Driver.constant("EUR 900000")
                .dividedBy(dealers)
                .onlyIf(dealers.isPositive(), loses)
                .named("beDeal", Text.of("dealers' break-even"));
        Driver valueDirect = direct.plus(service).named("npvD2C", Text.of("direct value"));
        Driver valueDealers =
                dealers.plus(service.times(Driver.constant("0.6"))).named("npvDeal", Text.of("dealers' value"));
        Driver difference = valueDirect.minus(valueDealers).named("diff", Text.of("difference"));
        return DriverTree.of(
                invoice[0],
                invoice[1],
                invoice[2],
                tier[0],
                tier[1],
                tier[2],
                direct,
                dealers,
                breakEvenDirect,
                breakEvenDealers,
                valueDirect,
                valueDealers,
                difference);
    }

    private static Figure figure(String id, double value, String unit) {
        return Figure.builder()
                .id(Identifier.of(id))
                .value(BigDecimal.valueOf(value))
                .unit(Unit.parse(unit))
                .basis(Basis.ASSUMED)
                .build();
    }

    // ---- in doubles, by hand

    record Inputs(
            double bom,
            double asm,
            double log,
            double vat,
            double m1,
            double m2,
            double m3,
            double r1,
            double r2,
            double r3,
            double invDays,
            double coc,
            double ful,
            double pay,
            double ret,
            double refurb,
            double cac,
            double plat,
            double svc,
            double churn,
            double months,
            double war) {}

    record Outputs(
            double np1,
            double np2,
            double np3,
            double c1,
            double c2,
            double c3,
            double direct,
            double dealers,
            double breakEvenDirect,
            double breakEvenDealers,
            double valueDirect,
            double valueDealers,
            double difference) {
        double sum() {
            return np1
                    + np2
                    + np3
                    + c1
                    + c2
                    + c3
                    + direct
                    + dealers
                    + breakEvenDirect
                    + breakEvenDealers
                    + valueDirect
                    + valueDealers
                    + difference;
        }
    }

    static Outputs doubles(Inputs x) {
        double net = 1200 / (1 + x.vat);
        double monthly = x.coc / 12;
        double q = (1 - x.churn) / (1 + monthly);
        double annuity = q * (1 - Math.pow(q, x.months)) / (1 - q);
        double service = x.svc * annuity;
        double hardware = x.bom + x.asm + x.log;
        double cost = hardware + x.war * x.bom;
        double carry = hardware * x.coc * x.invDays / 365;
        double np1 = net * (1 - x.m1) * (1 - x.r1);
        double np2 = net * (1 - x.m2) * (1 - x.r2);
        double np3 = net * (1 - x.m3) * (1 - x.r3);
        double c1 = np1 - cost - carry;
        double c2 = np2 - cost - carry;
        double c3 = np3 - cost - carry;
        double dealers = 0.5 * c1 + 0.3 * c2 + 0.2 * c3;
        double direct = net - cost - x.ful - x.pay * 1200 - x.plat * net - x.ret * (x.refurb + x.ful) - x.cac;
        double breakEvenDirect = direct > 0 ? 2_500_000 / direct : Double.NaN;
        double breakEvenDealers = dealers > 0 ? 900_000 / dealers : Double.NaN;
        double valueDirect = direct + service;
        double valueDealers = dealers + service * 0.6;
        return new Outputs(
                np1,
                np2,
                np3,
                c1,
                c2,
                c3,
                direct,
                dealers,
                breakEvenDirect,
                breakEvenDealers,
                valueDirect,
                valueDealers,
                valueDirect - valueDealers);
    }

    // ---- in decimals, by hand

    private static final MathContext MC = MathContext.DECIMAL128;

    static List<BigDecimal> decimals(BigDecimal[] x) {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal price = PRICE;
        BigDecimal net = price.divide(one.add(x[3], MC), MC);
        BigDecimal monthly = x[11].divide(TWELVE, MC);
        BigDecimal q = one.subtract(x[19], MC).divide(one.add(monthly, MC), MC);
        BigDecimal annuity = q.multiply(one.subtract(BigDecimalMath.pow(q, x[20], MC), MC), MC)
                .divide(one.subtract(q, MC), MC);
        BigDecimal service = x[18].multiply(annuity, MC);
        BigDecimal hardware = x[0].add(x[1], MC).add(x[2], MC);
        BigDecimal cost = hardware.add(x[21].multiply(x[0], MC), MC);
        BigDecimal carry = hardware.multiply(x[11], MC).multiply(x[10], MC).divide(DAYS, MC);
        BigDecimal[] invoice = new BigDecimal[3];
        BigDecimal[] tier = new BigDecimal[3];
        for (int k = 0; k < 3; k++) {
            invoice[k] = net.multiply(one.subtract(x[4 + k], MC), MC).multiply(one.subtract(x[7 + k], MC), MC);
            tier[k] = invoice[k].subtract(cost, MC).subtract(carry, MC);
        }
        BigDecimal dealers = HALF.multiply(tier[0], MC)
                .add(THREE_TENTHS.multiply(tier[1], MC), MC)
                .add(TWO_TENTHS.multiply(tier[2], MC), MC);
        BigDecimal direct = net.subtract(cost, MC)
                .subtract(x[12], MC)
                .subtract(x[13].multiply(price, MC), MC)
                .subtract(x[17].multiply(net, MC), MC)
                .subtract(x[14].multiply(x[15].add(x[12], MC), MC), MC)
                .subtract(x[16], MC);
        BigDecimal breakEvenDirect = FIXED_DIRECT.divide(direct, MC);
        BigDecimal breakEvenDealers = FIXED_DEALERS.divide(dealers, MC);
        BigDecimal valueDirect = direct.add(service, MC);
        BigDecimal valueDealers = dealers.add(service.multiply(SIX_TENTHS, MC), MC);
        return List.of(
                invoice[0],
                invoice[1],
                invoice[2],
                tier[0],
                tier[1],
                tier[2],
                direct,
                dealers,
                breakEvenDirect,
                breakEvenDealers,
                valueDirect,
                valueDealers,
                valueDirect.subtract(valueDealers, MC));
    }

    private static final BigDecimal PRICE = new BigDecimal("1200");
    private static final BigDecimal TWELVE = new BigDecimal("12");
    private static final BigDecimal DAYS = new BigDecimal("365");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE_TENTHS = new BigDecimal("0.3");
    private static final BigDecimal TWO_TENTHS = new BigDecimal("0.2");
    private static final BigDecimal SIX_TENTHS = new BigDecimal("0.6");
    private static final BigDecimal FIXED_DIRECT = new BigDecimal("2500000");
    private static final BigDecimal FIXED_DEALERS = new BigDecimal("900000");
}

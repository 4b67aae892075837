package dev.millet.scenario;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Figure;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The arithmetic of Millet's first worked case, written down once more by hand and without units, so that scenarios can be
 * tested before and apart from the room that computes it.
 */
public final class FirstCase {
    private static final String RANGES = """
            hw 1300 1150..1450
            roy 0.04 0.03..0.05
            mN 0.04 0.02..0.06
            mP 0.04 0.02..0.06
            mR 0.12 0.08..0.18
            reb 0.03 0.01..0.06
            tm 30 10..60
            ad 35 15..80
            frR 4 2..8
            doa 0.01 0.005..0.02
            ful 28 18..45
            ret 0.015 0.005..0.04
            pay 0.008 0.004..0.012
            bad 0.003 0..0.01
            rev 25 15..40
            loss 0.15 0.05..0.30
            clm 0.06 0.03..0.10
            rep 150 100..250
            wsh 35 20..50
            svcD 10 5..20
            svcR 3 1..6
            cac 20 5..60
            stkD 14 7..30
            stkR 25 15..40
            pre 7 2..20
            cred 30 0..60
            coc 0.12 0.08..0.18
            chDays 60 30..90
            ero 0.12 0..0.30
            pp 0.5 0..1
            FD 80000000 40000000..150000000
            FR 45000000 20000000..90000000
            qD 800000 300000..2500000
            reach 1 0.4..2.5
            eps -1.8 -3..-1
            """;

    private static final Driver ONE = Driver.constant("1");
    private static final Driver DAYS = Driver.constant("365");

    private final Map<String, Driver> inputs = new LinkedHashMap<>();

    private FirstCase() {
        RANGES.lines().forEach(line -> {
            String[] words = line.split(" ");
            inputs.put(words[0], Driver.of(Figure.assumed(words[0], words[1], words[2], "first case")));
        });
        for (String point : new String[] {"price 1999", "dealers-price 2599", "vat 0.17", "reverse-dealers 15"}) {
            String[] words = point.split(" ");
            inputs.put(words[0], Driver.of(Figure.decided(words[0], words[1], "first case")));
        }
    }

    /** Answers: {@code gap.A}, contribution of direct less that of dealers at one price; {@code gap.C}, profit a year. */
    public static DriverTree tree() {
        FirstCase made = new FirstCase();
        Driver direct = made.direct(made.in("price"));
        Driver gapA = direct.minus(made.dealers(made.in("price")));
        Driver ownVolume = made.in("qD")
                .times(made.in("reach"))
                .times(made.in("dealers-price")
                        .dividedBy(Driver.constant("1999"))
                        .power(made.in("eps")));
        Driver profitDirect = made.in("qD").times(direct).minus(made.in("FD"));
        Driver profitDealers =
                ownVolume.times(made.dealers(made.in("dealers-price"))).minus(made.in("FR"));
        return DriverTree.of(
                gapA.named("gap.A", Text.of("gap a phone at one price")),
                profitDirect.named("profit.direct", Text.of("direct's profit a year")),
                profitDealers.named("profit.dealers", Text.of("dealers' profit a year")),
                profitDirect.minus(profitDealers).named("gap.C", Text.of("gap a year at own prices")));
    }

    private Driver in(String id) {
        return inputs.get(id);
    }

    private Driver sum(Driver... terms) {
        return Driver.sum(Unit.RATIO, java.util.List.of(terms));
    }

    private Driver rest(String share) {
        return ONE.minus(in(share));
    }

    private Driver direct(Driver price) {
        Driver n = price.dividedBy(ONE.plus(in("vat")));
        Driver g = ONE.dividedBy(rest("ret"));
        Driver stock = in("stkD")
                .times(in("hw"))
                .minus(in("pre").times(price))
                .times(in("coc"))
                .dividedBy(DAYS);
        return n.minus(sum(
                in("hw"),
                in("roy").times(n),
                in("ful").times(g),
                in("pay").times(price).times(g),
                in("ret").times(g).times(in("rev").plus(in("loss").times(in("hw")))),
                in("clm").times(in("rep").plus(in("wsh"))),
                in("svcD"),
                in("cac"),
                stock));
    }

    private Driver dealers(Driver price) {
        Driver n = price.dividedBy(ONE.plus(in("vat")));
        Driver invoice = n.times(rest("mR")).times(rest("mP")).times(rest("mN"));
        Driver gross = invoice.times(ONE.plus(in("vat")));
        return invoice.minus(sum(
                in("reb").times(invoice),
                in("hw"),
                in("roy").times(invoice).times(rest("reb")),
                in("frR"),
                in("doa").times(in("reverse-dealers").plus(in("loss").times(in("hw")))),
                in("clm").times(in("rep")),
                in("svcR"),
                in("tm"),
                in("ad"),
                in("ero").times(invoice).times(in("chDays")).dividedBy(DAYS).times(in("pp")),
                in("bad").times(gross),
                in("coc")
                        .dividedBy(DAYS)
                        .times(in("stkR").times(in("hw")).plus(in("cred").times(gross)))));
    }
}

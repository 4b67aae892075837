package dev.millet.scenario.simulation;

import dev.millet.driver.CommonWork;
import dev.millet.driver.DriverTree;
import dev.millet.fact.Distribution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The common work with its 22 figures as uncertain as the measurements of simulation take them; the answer is {@code diff}. */
public final class UncertainWork {
    private static final String RANGES = """
            bom triangular 380 420 500
            asm normal 55 4
            log lognormal 28 0.15
            vat pert 0.19 0.20 0.23
            m1 triangular 0.15 0.18 0.22
            m2 triangular 0.11 0.14 0.17
            m3 triangular 0.08 0.10 0.13
            r1 triangular 0.02 0.04 0.06
            r2 triangular 0.01 0.03 0.05
            r3 triangular 0.00 0.02 0.04
            invDays pert 20 45 110
            coc normal 0.09 0.01
            ful lognormal 22 0.20
            pay triangular 0.012 0.018 0.030
            ret pert 0.03 0.08 0.18
            refurb lognormal 65 0.25
            cac lognormal 95 0.30
            plat triangular 0.00 0.02 0.05
            svc normal 4.5 0.6
            churn pert 0.01 0.03 0.07
            months triangular 24 36 48
            war pert 0.015 0.035 0.080
            """;

    /** The figures in the order in which {@link #byHand} takes them. */
    static final List<String> NAMES =
            RANGES.lines().map(line -> line.split(" ")[0]).toList();

    private UncertainWork() {}

    public static DriverTree tree() {
        Map<String, Distribution> distributions = new LinkedHashMap<>();
        RANGES.lines().forEach(line -> {
            String[] words = line.split(" ");
            distributions.put(words[0], distribution(words));
        });
        return CommonWork.tree(distributions);
    }

    private static Distribution distribution(String[] words) {
        return switch (words[1]) {
            case "triangular" -> Distribution.triangular(words[2], words[3], words[4]);
            case "pert" -> Distribution.pert(words[2], words[3], words[4]);
            case "normal" -> Distribution.normal(words[2], words[3]);
            default -> Distribution.lognormal(words[2], words[3]);
        };
    }

    /** The difference of many trials, written by hand: one loop over the lanes of a block. */
    static void byHand(double[][] x, double[] difference, int n) {
        for (int i = 0; i < n; i++) {
            double net = 1200 / (1 + x[3][i]);
            double q = (1 - x[19][i]) / (1 + x[11][i] / 12);
            double service = x[18][i] * (q * (1 - Math.pow(q, x[20][i])) / (1 - q));
            double hardware = x[0][i] + x[1][i] + x[2][i];
            double cost = hardware + x[21][i] * x[0][i];
            double carry = hardware * x[11][i] * x[10][i] / 365;
            double first = net * (1 - x[4][i]) * (1 - x[7][i]) - cost - carry;
            double second = net * (1 - x[5][i]) * (1 - x[8][i]) - cost - carry;
            double third = net * (1 - x[6][i]) * (1 - x[9][i]) - cost - carry;
            double dealers = 0.5 * first + 0.3 * second + 0.2 * third;
            double direct = net
                    - cost
                    - x[12][i]
                    - x[13][i] * 1200
                    - x[17][i] * net
                    - x[14][i] * (x[15][i] + x[12][i])
                    - x[16][i];
            difference[i] = direct + service - (dealers + service * 0.6);
        }
    }
}

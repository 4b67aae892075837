package dev.millet.xiaomi;

import dev.millet.basics.Text;
import dev.millet.scenario.simulation.SimulatedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How often direct is ahead when its volume was drawn between two numbers of phones, all else being drawn too.
 *
 * @param from the least volume, included
 * @param to the greatest volume, excluded
 * @param trials in which the volume lies there
 * @param ahead those of them in which direct is ahead
 */
record AheadByVolume(BigDecimal from, BigDecimal to, int trials, int ahead) {
    private static final List<BigDecimal> BORDERS = List.of(
            new BigDecimal("300000"),
            new BigDecimal("500000"),
            new BigDecimal("750000"),
            new BigDecimal("1000000"),
            new BigDecimal("1500000"),
            new BigDecimal("2500000"));

    /** The classes of volume, ascending: all of the volume's range. */
    static List<AheadByVolume> of(WhatIf whatIf) {
        SimulatedAnswer volume = whatIf.base(whatIf.volume());
        SimulatedAnswer lead = whatIf.base(whatIf.lead());
        List<AheadByVolume> classes = new ArrayList<>();
        for (int i = 1; i < BORDERS.size(); i++) {
            double from = BORDERS.get(i - 1).doubleValue();
            double to = BORDERS.get(i).doubleValue();
            int trials = 0;
            int ahead = 0;
            for (int trial = 0; trial < volume.trials(); trial++) {
                if (volume.value(trial) >= from && volume.value(trial) < to) {
                    trials++;
                    ahead += lead.value(trial) > 0 ? 1 : 0;
                }
            }
            classes.add(new AheadByVolume(BORDERS.get(i - 1), BORDERS.get(i), trials, ahead));
        }
        return classes;
    }

    /** The lowest class and the highest in words. */
    static Text sentence(WhatIf whatIf) {
        List<AheadByVolume> classes = of(whatIf);
        AheadByVolume least = classes.get(0);
        AheadByVolume most = classes.get(classes.size() - 1);
        return CaseWords.text(
                "what-if.volume.classes",
                Amounts.phones(least.to()),
                Amounts.percent(least.share(), 0),
                Amounts.phones(most.from()),
                Amounts.percent(most.share(), 0));
    }

    /** The share of the class's trials in which direct is ahead; 0 where no trial lies in it. */
    BigDecimal share() {
        return BigDecimal.valueOf(trials == 0 ? 0 : (double) ahead / trials);
    }
}

package dev.millet.render;

import com.google.common.collect.ImmutableListMultimap;
import dev.millet.basics.Identifier;
import dev.millet.channel.PriceWaterfall;
import dev.millet.channel.Tier;
import dev.millet.channel.WaterfallLine;
import dev.millet.channel.WaterfallStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes lines of several waterfalls one row: the same step and, where a tier keeps the money, a tier of the same name. */
record RowKey(WaterfallStep step, Optional<Identifier> tier) {
    private static RowKey of(WaterfallLine line) {
        return new RowKey(line.step(), line.tier().map(Tier::id));
    }

    /** The lines of one waterfall by row. */
    static ImmutableListMultimap<RowKey, WaterfallLine> rows(PriceWaterfall waterfall) {
        ImmutableListMultimap.Builder<RowKey, WaterfallLine> rows = ImmutableListMultimap.builder();
        waterfall.lines().forEach(line -> rows.put(of(line), line));
        return rows.build();
    }

    /** All rows in order: by step, and within a step in the order of the waterfalls, from the consumer up. */
    static List<RowKey> merged(List<ImmutableListMultimap<RowKey, WaterfallLine>> columns) {
        List<RowKey> all = new ArrayList<>();
        for (WaterfallStep step : WaterfallStep.values()) {
            List<RowKey> ofStep = new ArrayList<>();
            for (ImmutableListMultimap<RowKey, WaterfallLine> column : columns) {
                int after = 0;
                for (RowKey key : column.keySet()) {
                    if (key.step() == step) {
                        int known = ofStep.indexOf(key);
                        if (known < 0) {
                            ofStep.add(after, key);
                        }
                        after = known < 0 ? after + 1 : Math.max(after, known + 1);
                    }
                }
            }
            all.addAll(ofStep);
        }
        return all;
    }
}

package dev.millet.fact;

import dev.millet.basics.Identifier;

/** What a figure measures if nothing else is said. Apart from the shapes, which a figure need not wake. */
final class Metric {
    private Metric() {}

    /** The id's last part in words. */
    static String of(Identifier id) {
        return id.last().replace('-', ' ').replace('_', ' ');
    }
}

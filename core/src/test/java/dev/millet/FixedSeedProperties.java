package dev.millet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FixedSeedProperties {
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    void everyRunDrawsTheSameValue(@ForAll int drawn) {
        assertThat(drawn).isEqualTo(4433);
    }
}

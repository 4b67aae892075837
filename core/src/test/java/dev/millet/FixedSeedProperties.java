package dev.millet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class FixedSeedProperties {
    @Property(
            tries = 1,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void everyRunDrawsTheSameValue(@ForAll int drawn) {
        assertThat(drawn).isEqualTo(4433);
    }
}

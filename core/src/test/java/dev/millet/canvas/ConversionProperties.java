package dev.millet.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is lost silently on the way, and the way back restores; over random canvases, drafts among them. */
class ConversionProperties {
    private static final FrameworkConversion THERE =
            FrameworkConversion.of(Canvases.framework(), Stalls.framework(), Stalls.there());
    private static final FrameworkConversion THERE_WITH_MONEY =
            FrameworkConversion.of(Canvases.framework(), Stalls.framework(), Stalls.thereWithMoney());
    private static final FrameworkConversion BACK =
            FrameworkConversion.of(Stalls.framework(), Canvases.framework(), Stalls.back());

    @Provide
    Arbitrary<Canvas> canvases() {
        return Canvases.canvases();
    }

    @Property(tries = 300)
    void nothingIsLostSilently(@ForAll("canvases") Canvas canvas) {
        ConversionLaws.nothingIsLostSilently(THERE, canvas);
        ConversionLaws.nothingIsLostSilently(BACK, THERE.convert(canvas).canvas());
    }

    @Property(tries = 300)
    void wayBackRestoresEveryItemThatHadAPlace(@ForAll("canvases") Canvas canvas) {
        ConversionLaws.wayBackRestores(THERE, BACK, canvas);
        ConversionLaws.wayBackRestores(THERE_WITH_MONEY, BACK, canvas);
    }

    @Property(tries = 200)
    void mappingWithAPlaceForEveryBlockLosesOnlyWhatWasMisplaced(@ForAll("canvases") Canvas canvas) {
        assertThat(THERE_WITH_MONEY.convert(canvas).report().unmapped())
                .extracting(ConvertedItem::item)
                .isEqualTo(FilledCanvas.of(Canvases.framework(), canvas).misplaced());
    }
}

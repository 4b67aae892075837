package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Text;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WaterfallSvgProperties {
    @Property(tries = 60)
    void whateverATitleHoldsThePictureStaysWellFormedAndNothingOverlaps(@ForAll("anything") String title)
            throws Exception {
        String svg = new WaterfallSvg(TwoRoutes.table(), Text.of(title)).in(Locale.ENGLISH);

        assertThat(WaterfallSvgTest.parsed(svg)
                        .getDocumentElement()
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .isEqualTo(ShownText.of(title));
        WaterfallSvgTest.assertNothingOverlaps(svg);
    }

    /** Any UTF-16 units at all: lone surrogates, controls, markup. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(120),
                        Arbitraries.strings()
                                .withChars("<>&\"'/]-! \u0000\ud800\udc00\u202e\ufffe\u0301小米")
                                .ofMaxLength(120))
                .filter(text -> !text.isBlank());
    }
}

package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is compared at a cold start comes to one answer, so that only the work differs. */
class FirstReadingTest {
    @Test
    void bothComeToTheAnswerOfTheReadme() throws IOException {
        assertThat(FirstReading.gap()).isEqualTo("258.91 CNY/unit").isEqualTo(PlainReading.gap());
    }

    @Test
    void theDocumentsAreAsMilletWritesThem() throws IOException {
        byte[] offer = FirstReading.document("offer.json");
        assertThat(MilletJson.write(Offer.shape(), MilletJson.readOrThrow(Offer.shape(), offer)))
                .asString(StandardCharsets.UTF_8)
                .isEqualToNormalizingNewlines(new String(offer, StandardCharsets.UTF_8));
        for (String file : new String[] {"direct.json", "dealers.json"}) {
            byte[] route = FirstReading.document(file);
            assertThat(MilletJson.write(Route.shape(), MilletJson.readOrThrow(Route.shape(), route)))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToNormalizingNewlines(new String(route, StandardCharsets.UTF_8));
        }
    }
}

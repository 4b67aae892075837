package dev.millet.json;

import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The first thing that a user of documents does: an offer and two routes read from JSON, compared, and the answer printed.
 * {@link PlainReading} reads the same documents and comes to the same answer without Millet.
 */
public final class FirstReading {
    private FirstReading() {}

    /** Prints how much more direct contributes. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(gap());
    }

    /** {@code 258.91 CNY/unit}. */
    static String gap() throws IOException {
        Offer phone = MilletJson.readOrThrow(Offer.shape(), document("offer.json"));
        Route direct = MilletJson.readOrThrow(Route.shape(), document("direct.json"));
        Route dealers = MilletJson.readOrThrow(Route.shape(), document("dealers.json"));
        return ChannelComparison.of(phone, direct, dealers).gap().value().text(Locale.ENGLISH);
    }

    /** The documents stand beside this class, in {@code first}. */
    static byte[] document(String file) throws IOException {
        try (InputStream bytes = FirstReading.class.getResourceAsStream("first/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " must stand beside its class, but is missing");
            }
            return bytes.readAllBytes();
        }
    }
}

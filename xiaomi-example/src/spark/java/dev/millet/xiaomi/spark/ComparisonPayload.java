package dev.millet.xiaomi.spark;

import dev.millet.channel.ChannelComparison;
import dev.millet.channel.Offer;
import dev.millet.channel.Route;
import dev.millet.json.MilletJson;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A comparison as it travels to the machines of a cluster: its offer and routes as JSON.
 *
 * <p>Nouns are stored, trees are rebuilt: {@link #comparison()} reads the documents and builds the tree anew, with the same
 * answers to the bit. Example: the first phone is some 20 kilobytes.
 */
public final class ComparisonPayload implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] offer;
    private final byte[][] routes;

    private ComparisonPayload(byte[] offer, byte[][] routes) {
        this.offer = offer;
        this.routes = routes;
    }

    /** The nouns of a comparison. */
    public static ComparisonPayload of(ChannelComparison comparison) {
        byte[][] routes = comparison.routes().stream()
                .map(route -> MilletJson.write(Route.shape(), route))
                .toArray(byte[][]::new);
        return new ComparisonPayload(MilletJson.write(Offer.shape(), comparison.offer()), routes);
    }

    /** The comparison, built anew. */
    public ChannelComparison comparison() {
        List<Route> read = Arrays.stream(routes)
                .map(route -> MilletJson.readOrThrow(Route.shape(), route))
                .toList();
        return ChannelComparison.of(
                MilletJson.readOrThrow(Offer.shape(), offer),
                read.get(0),
                read.subList(1, read.size()).toArray(new Route[0]));
    }
}

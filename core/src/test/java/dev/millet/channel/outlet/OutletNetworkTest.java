package dev.millet.channel.outlet;

import static dev.millet.channel.Asked.real;
import static dev.millet.channel.Asked.set;
import static dev.millet.channel.Asked.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import dev.millet.json.MilletJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outlets against outlets. */
class OutletNetworkTest {
    private static OutletNetwork network(String id, String outlets) {
        return OutletNetwork.of(id)
                .addGroups(OutletGroup.builder()
                        .id(Identifier.of("dealers"))
                        .outlets(set(id + ".outlets", outlets))
                        .build())
                .build();
    }

    @Test
    void thirtyThousandOutletsAgainstFiftyThousand() {
        OutletNetwork oppo = network("oppo", "30000 outlet");
        OutletNetwork gionee = network("gionee", "50000 outlet");
        assertThat(real(oppo.gap(gionee))).isEqualTo(20_000);
        assertThat(real(gionee.gap(oppo))).isEqualTo(-20_000);
        assertThat(real(oppo.coverage(gionee))).isEqualTo(0.6);
        assertThat(real(oppo.costOfMatching(gionee, set("per-outlet", "CNY 2000/outlet/year"))))
                .isEqualTo(40_000_000);
        assertThat(real(gionee.costOfMatching(oppo, set("per-outlet", "CNY 2000/outlet/year"))))
                .isZero();
        assertThat(why(oppo.volume())).isEqualTo("nobody says what an outlet sells");
        assertThat(why(oppo.cost(Unit.of("CNY")))).isEqualTo("nobody says what an outlet costs");
        assertThat(why(oppo.coverage(network("site", "0 outlet")))).isEqualTo("there is no outlet");
        assertThat(why(network("site", "0 outlet").numericDistribution())).isEqualTo("there is no outlet");
    }

    @Test
    void outletsThatCarryItSellTheirThroughput() {
        OutletNetwork full = network("oppo", "30000 outlet")
                .withGroups(OutletGroup.builder()
                        .id(Identifier.of("dealers"))
                        .outlets(set("outlets", "30000 outlet"))
                        .carrying(set("carrying", "80%"))
                        .throughput(set("throughput", "400 unit/outlet/year"))
                        .cost(set("cost", "CNY 2000/outlet/year"))
                        .build());
        assertThat(real(full.volume())).isEqualTo(9_600_000);
        assertThat(real(full.numericDistribution())).isEqualTo(0.8);
        assertThat(real(full.cost(Unit.of("CNY")))).isEqualTo(60_000_000);
        byte[] bytes = MilletJson.write(OutletNetwork.shape(), full);
        assertThat(MilletJson.readOrThrow(OutletNetwork.shape(), bytes)).isEqualTo(full);
        assertThatThrownBy(() -> full.withGroups(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kinds of outlets must be one at least, each named once, but was '[]' (network 'oppo')");
    }
}

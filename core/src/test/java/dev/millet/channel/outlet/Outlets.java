package dev.millet.channel.outlet;

import static dev.millet.channel.Asked.set;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;

/** One noun of every kind of document of the room, each with every attribute. */
public final class Outlets {
    private Outlets() {}

    public static OutletNetwork network() {
        return OutletNetwork.of("oppo")
                .label(Text.of("OPPO"))
                .addGroups(OutletGroup.builder()
                        .id(Identifier.of("dealers"))
                        .label(Text.of("Dealers", "经销商"))
                        .outlets(set("outlets", "30000 outlet"))
                        .own(true)
                        .carrying(set("carrying", "80%"))
                        .throughput(set("throughput", "400 unit/outlet/year"))
                        .cost(set("cost", "CNY 2000/outlet/year"))
                        .build())
                .build();
    }

    public static CarrierBundle bundle() {
        return CarrierBundle.of("unicom")
                .label(Text.of("Unicom", "联通"))
                .addRoles(CarrierRole.CHANNEL, CarrierRole.SUBSIDISER)
                .purchasePrice(set("bought", "CNY 1700/unit"))
                .devicePrice(set("sold", "CNY 700/unit"))
                .plan(set("plan", "CNY 96/unit/month"))
                .planMargin(set("left", "50%"))
                .term(set("term", "24 month"))
                .costOfCapital(set("capital", "1%/month"))
                .unlockedPrice(set("unlocked", "CNY 1709/unit"))
                .unboundPlan(set("unbound", "CNY 66/unit/month"))
                .fundedBy(Text.of("margin of the plan", "套餐毛利"))
                .build();
    }
}

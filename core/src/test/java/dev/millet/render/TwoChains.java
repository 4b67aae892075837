package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityCategory;
import dev.millet.valuechain.ActivityCost;
import dev.millet.valuechain.Performer;
import dev.millet.valuechain.SharedCost;
import dev.millet.valuechain.ValueChain;

/** A phone maker's chain when it sells by itself and when dealers sell: what moves, what stays, what is left out. */
final class TwoChains {
    private TwoChains() {}

    /** Revenue 1,700, cost 1,470: stock and parcels are the firm's, fans let others try. */
    static ValueChain direct() {
        return chain("direct", "CNY 1700/unit")
                .label(Text.of("Direct: the official site", "直销：官方网站"))
                .addActivities(assembly("direct"))
                .addActivities(
                        cost("store", "Store phones", "储存手机", ActivityCategory.OUTBOUND_LOGISTICS, "CNY 12/unit")
                                .build(),
                        cost(
                                        "parcel",
                                        "Parcel to the buyer",
                                        "快递到买家",
                                        ActivityCategory.OUTBOUND_LOGISTICS,
                                        "CNY 28/unit")
                                .performer(Performer.PARTNER)
                                .party(PartyId.of("courier"))
                                .build(),
                        named("trial", "Show and try", "展示与试用", ActivityCategory.MARKETING_AND_SALES)
                                .performer(Performer.CUSTOMER)
                                .build(),
                        cost("forum", "Forum", "论坛", ActivityCategory.MARKETING_AND_SALES, "CNY 40e6/year")
                                .build(),
                        cost("repair", "Repair", "维修", ActivityCategory.SERVICE, "CNY 60/unit")
                                .build())
                .build();
    }

    /** Revenue 1,400, cost 1,410: a loss; dealers store, show and repair, and bear a part of it themselves. */
    static ValueChain dealers() {
        Activity.Builder store = named("store", "Store phones", "储存手机", ActivityCategory.OUTBOUND_LOGISTICS)
                .performer(Performer.PARTNER);
        return chain("dealers", "CNY 1400/unit")
                .label(Text.of("Dealers", "经销商"))
                .addActivities(assembly("dealers"))
                .addActivities(
                        store.addCosts(ActivityCost.of("rent", Text.of("Rent"), figure("dealers-rent", "CNY 20/unit"))
                                        .withBearer(Performer.PARTNER))
                                .build(),
                        cost("trial", "Show and try", "展示与试用", ActivityCategory.MARKETING_AND_SALES, "CNY 40/unit")
                                .performer(Performer.PARTNER)
                                .build(),
                        cost("repair", "Repair", "维修", ActivityCategory.SERVICE, "CNY 20/unit")
                                .performer(Performer.PARTNER)
                                .build())
                .build();
    }

    /** Everything that makes room: long names, deep parts, activities of no category, cost without activity. */
    static ValueChain crowded(String name) {
        ValueChain.Builder chain = chain("crowded", "CNY 123456789/unit").label(Text.of(name));
        for (ActivityCategory category : ActivityCategory.values()) {
            for (int i = 0; i < 3; i++) {
                String id = "a" + category.ordinal() + "n" + i;
                chain.addActivities(
                        Activity.of(id, category)
                                .label(Text.of(name))
                                .performer(Performer.values()[i])
                                .cost("c", Text.of("c"), figure(id, "CNY 1000000/unit"))
                                .build(),
                        Activity.builder()
                                .id(Identifier.of(id + "p"))
                                .label(Text.of(name))
                                .partOf(Identifier.of(id))
                                .support(category.isSupport())
                                .performer(Performer.CUSTOMER)
                                .build());
            }
        }
        return chain.addActivities(
                        Activity.builder()
                                .id(Identifier.of("own"))
                                .label(Text.of(name))
                                .build(),
                        Activity.builder()
                                .id(Identifier.of("ownsupport"))
                                .label(Text.of(name))
                                .support(true)
                                .leftOut(true)
                                .build())
                .addSharedCosts(SharedCost.builder()
                        .id(Identifier.of("tower"))
                        .label(Text.of(name))
                        .amount(figure("tower", "CNY 1/year"))
                        .build())
                .build();
    }

    /** Nothing is known yet but the names. */
    static ValueChain draft() {
        return ValueChain.of("draft", "CNY")
                .addActivities(
                        Activity.of("assembly", ActivityCategory.OPERATIONS).build())
                .activity("forum", ActivityCategory.MARKETING_AND_SALES, Given.assumed("CNY 40e6/year", "editors"))
                .build();
    }

    private static ValueChain.Builder chain(String id, String revenue) {
        return ValueChain.of(id, "CNY")
                .volume(Given.assumed("2e6 unit/year", "1.5e6..3e6", "plan"))
                .revenue(Given.decided(revenue, "price ex VAT"))
                .addActivities(
                        named("miui", "MIUI", "MIUI系统", ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                                .commonLeftOut()
                                .build(),
                        named("research", "Research and development", "研究开发", ActivityCategory.TECHNOLOGY_DEVELOPMENT)
                                .commonLeftOut()
                                .build(),
                        cost("buying", "Buying parts", "零部件采购", ActivityCategory.PROCUREMENT, "CNY 100e6/year")
                                .build());
    }

    private static Activity[] assembly(String id) {
        return new Activity[] {
            whole(),
            Activity.builder()
                    .id(Identifier.of("testing"))
                    .label(Text.of("Testing", "测试"))
                    .partOf(Identifier.of("assembly"))
                    .cost("cost", Text.of("Testing"), figure(id + "-testing", "CNY 30/unit"))
                    .build(),
            Activity.builder()
                    .id(Identifier.of("soldering"))
                    .label(Text.of("Soldering and screwing", "焊接与装配"))
                    .partOf(Identifier.of("assembly"))
                    .performer(Performer.PARTNER)
                    .cost("cost", Text.of("Work"), figure(id + "-work", "CNY 70/unit"))
                    .build()
        };
    }

    private static Activity whole() {
        return cost("assembly", "Assembly", "组装", ActivityCategory.OPERATIONS, "CNY 1200/unit")
                .performer(Performer.PARTNER)
                .party(PartyId.of("foxconn"))
                .partyLabel(Text.of("Foxconn", "富士康"))
                .build();
    }

    private static Activity.Builder cost(
            String id, String english, String chinese, ActivityCategory category, String amount) {
        return named(id, english, chinese, category)
                .cost("cost", Text.of(english, chinese), figure(id + "-" + amount.replaceAll("[^0-9]", ""), amount));
    }

    private static Activity.Builder named(String id, String english, String chinese, ActivityCategory category) {
        return Activity.of(id, category).label(Text.of(english, chinese));
    }

    private static Figure figure(String id, String amount) {
        return Figure.assumed(id, amount, "a guess for a picture");
    }
}

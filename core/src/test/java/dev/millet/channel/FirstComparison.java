package dev.millet.channel;

import static dev.millet.channel.ChannelFunction.DELIVER;
import static dev.millet.channel.ChannelFunction.PROMOTE;
import static dev.millet.channel.ChannelFunction.SHOW_AND_TRY;
import static dev.millet.channel.ChannelFunction.STORE;
import static dev.millet.channel.ChannelFunction.TAKE_BACK;
import static dev.millet.channel.ChannelFunction.TAKE_PAYMENT;
import static dev.millet.channel.PriceRule.margin;
import static dev.millet.fact.Given.assumed;
import static dev.millet.fact.Given.cited;

import dev.millet.basics.Identifier;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.TaxRow;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.fact.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The first thing that a user does: two routes compared, and one number explained; nothing is read from a document. */
public final class FirstComparison {
    private FirstComparison() {}

    /** Prints why direct contributes more. */
    public static void main(String[] arguments) {
        TaxTable china = TaxTable.of(
                "china",
                TaxRow.builder()
                        .supply(Identifier.of("goods"))
                        .payer(Taxpayer.GENERAL)
                        .from(LocalDate.of(1994, 1, 1))
                        .rate(new BigDecimal("0.17"))
                        .creditable(true)
                        .levy(Identifier.of("vat"))
                        .evidence(Evidence.of("law", "article 2", "税率为17%"))
                        .build());
        Offer phone = Offer.of("phone")
                .price(cited("CNY 1999/unit", Evidence.of("slides", "line 245", "售价为1999元")))
                .supplied(LocalDate.of(2011, 10, 20))
                .taxed(new TaxClass(china, Identifier.of("goods")))
                .volume(assumed("8e5 unit/year", "3e5..25e5", "first year"))
                .unitCost(assumed("CNY 1300/unit", "1150..1450", "parts and assembly"))
                .build();
        Route direct = Route.of("direct")
                .bears(DELIVER, assumed("CNY 28/unit", "18..45", "insured parcel"))
                .bears(PROMOTE, assumed("CNY 20/unit", "5..60", "community"))
                .commission(TAKE_PAYMENT, "0.8%")
                .fixed(assumed("CNY 80e6/year", "40e6..150e6", "site, warehouses, call centre"))
                .build();
        Route dealers = Route.of("dealers")
                .tier("national", margin("4%"))
                .tier("province", margin("4%"))
                .tier("retailer", margin(assumed("12%", "8%..18%", "trade lore")), SHOW_AND_TRY, STORE, TAKE_BACK)
                .fixed(assumed("CNY 45e6/year", "20e6..90e6", "field force"))
                .build();
        System.out.println(ChannelComparison.of(phone, direct, dealers).gap().explain());
    }
}

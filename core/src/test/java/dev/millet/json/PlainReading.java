package dev.millet.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What {@link FirstReading} is measured against: the same documents read with Jackson's databind into Immutables with
 * Guava's collections, and the same answer worked out by hand, nothing checked and nothing explained.
 */
public final class PlainReading {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private PlainReading() {}

    /** Prints how much more direct contributes. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(gap());
    }

    /** {@code 258.91 CNY/unit}. */
    static String gap() throws IOException {
        ObjectMapper mapper = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        PlainModel.Offer phone = mapper.readValue(FirstReading.document("offer.json"), PlainModel.Offer.class);
        PlainModel.Route direct = mapper.readValue(FirstReading.document("direct.json"), PlainModel.Route.class);
        PlainModel.Route dealers = mapper.readValue(FirstReading.document("dealers.json"), PlainModel.Route.class);
        BigDecimal gap = contribution(phone, direct).subtract(contribution(phone, dealers));
        return gap.setScale(2, RoundingMode.HALF_EVEN).toPlainString() + " CNY/unit";
    }

    private static BigDecimal contribution(PlainModel.Offer offer, PlainModel.Route route) {
        BigDecimal left = offer.price().value().divide(BigDecimal.ONE.add(vat(offer.tax(), offer.supplied())), DIGITS);
        for (int i = route.tiers().size() - 1; i >= 0; i--) {
            PlainModel.PriceRule rule = route.tiers().get(i).priceRule();
            if (!rule.type().equals("margin")) {
                throw new IllegalArgumentException("price rule must be a margin, but was '" + rule.type() + "'");
            }
            left = left.multiply(BigDecimal.ONE.subtract(rule.rate().value()), DIGITS);
        }
        for (PlainModel.Cost cost : route.costs()) {
            left = left.subtract(amount(cost.amount(), offer.price().value()), DIGITS);
        }
        return left.subtract(offer.unitCost().value(), DIGITS);
    }

    private static BigDecimal amount(PlainModel.Amount amount, BigDecimal consumerPrice) {
        PlainModel.Figure each = amount.amount();
        PlainModel.Figure rate = amount.rate();
        if (each != null) {
            return each.value();
        }
        if (rate != null) {
            return rate.value().multiply(consumerPrice, DIGITS);
        }
        throw new IllegalArgumentException("cost must be an amount or a share, but was '" + amount.type() + "'");
    }

    /** The latest rate that is in force; days are compared as they are written. */
    private static BigDecimal vat(PlainModel.Tax tax, String day) {
        BigDecimal rate = null;
        for (PlainModel.TaxRow row : tax.table().rows()) {
            if (row.supply().equals(tax.supply()) && row.since().compareTo(day) <= 0) {
                rate = row.rate();
            }
        }
        if (rate == null) {
            throw new IllegalArgumentException("supply must have a rate, but was '" + tax.supply() + "'");
        }
        return rate;
    }
}

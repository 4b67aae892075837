package dev.millet.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millet.basics.Identifier;
import dev.millet.channel.tax.TaxRow;
import dev.millet.channel.tax.TaxTable;
import dev.millet.channel.tax.Taxpayer;
import dev.millet.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Chapter 1: the rate in force on a day, looked up in the Chinese table that the catalogue ships. */
final class TaxRateCalculations {
    private static final String TABLE = "/dev/millet/catalogue/tax/china.json";

    private TaxRateCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(
                "price-waterfall",
                TaxRateCalculations::rates,
                "vat-rate-by-date",
                "vat-regime-by-date",
                "vat-rate-on-date",
                "china-vat-rate-by-date");
    }

    private static GoldenAnswers rates(GoldenInputs in) {
        Identifier supply = Identifier.of(in.json().path("supply").asText("goods"));
        List<Driver> rates = new ArrayList<>();
        JsonNode days = in.json().path(in.name("dates", "date", "supplyDates").orElse("dates"));
        for (JsonNode day :
                days.isArray() ? days : new ObjectMapper().createArrayNode().add(days)) {
            rates.add(Driver.of(china().rate(supply, Taxpayer.GENERAL, LocalDate.parse(day.asText()))));
        }
        return new GoldenAnswers().with(() -> rates, "rates", "rate", "vatRates", "vatRate");
    }

    private static TaxTable china() {
        try (InputStream file = Objects.requireNonNull(TaxRateCalculations.class.getResourceAsStream(TABLE), TABLE)) {
            List<TaxRow> rows = new ArrayList<>();
            for (JsonNode row : new ObjectMapper().readTree(file).path("rows")) {
                TaxRow.Builder each = TaxRow.builder()
                        .supply(Identifier.of(row.path("supply").asText()))
                        .payer("general".equals(row.path("payer").asText()) ? Taxpayer.GENERAL : Taxpayer.SMALL_SCALE)
                        .from(LocalDate.parse(row.path("from").asText()))
                        .rate(new BigDecimal(row.path("rate").asText()))
                        .creditable(row.path("creditable").asBoolean())
                        .levy(Identifier.of(row.path("levy").asText()));
                if (row.has("region")) {
                    each.region(Identifier.of(row.path("region").asText()));
                }
                rows.add(each.build());
            }
            return new TaxTable(Identifier.of("china"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

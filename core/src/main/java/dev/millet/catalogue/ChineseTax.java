package dev.millet.catalogue;

import dev.millet.basics.Identifier;
import dev.millet.channel.tax.TaxClass;
import dev.millet.channel.tax.TaxTable;
import dev.millet.json.MilletJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Value-added tax and business tax in China by date of supply, from 1994 on, each rate with its evidence.
 *
 * <p>Goods of a general taxpayer bore 17 % until 2018-04-30, 16 % until 2019-03-31 and 13 % since. Transport and services
 * bore business tax, which no buyer could credit, until value-added tax replaced it: in pilots from 2012-01-01, for
 * transport and modern services everywhere from 2013-08-01, for all services from 2016-05-01. Small-scale taxpayers pay
 * 3 % without input credit, so that value-added tax is a cost to them.
 *
 * <p>The file is read when this class is first used.
 */
public final class ChineseTax {
    private static final TaxTable TABLE = read();

    /** Goods: phones, accessories. */
    public static final TaxClass GOODS = of("goods");

    /** Transport of goods and passengers. */
    public static final TaxClass TRANSPORT = of("transport");

    /** Modern services: logistics support, information technology, design, advertising. */
    public static final TaxClass MODERN_SERVICES = of("modern-services");

    /** All other services. */
    public static final TaxClass OTHER_SERVICES = of("other-services");

    private ChineseTax() {}

    /** The whole table. */
    public static TaxTable table() {
        return TABLE;
    }

    private static TaxClass of(String supply) {
        return new TaxClass(TABLE, Identifier.of(supply));
    }

    private static TaxTable read() {
        try (InputStream file = ChineseTax.class.getResourceAsStream("tax/china.json")) {
            if (file == null) {
                throw new IllegalStateException("tax/china.json must stand beside its class, but is missing");
            }
            return MilletJson.readOrThrow(TaxTable.shape(), file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

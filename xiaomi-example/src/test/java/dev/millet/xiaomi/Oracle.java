package dev.millet.xiaomi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.driver.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;

/** Values of the first case from an independent derivation, and how close an answer must come to them. */
final class Oracle {
    private static final BigDecimal RELATIVE = new BigDecimal("1e-9");

    private Oracle() {}

    static TreeMap<String, String> read(String file) {
        Properties lines = new Properties();
        try (InputStream bytes = Oracle.class.getResourceAsStream(file)) {
            assertThat(bytes).as(file).isNotNull();
            lines.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        TreeMap<String, String> values = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> values.put(name, lines.getProperty(name)));
        return values;
    }

    static void assertNear(Value actual, String expected) {
        assertNear(actual.get(), expected);
    }

    static void assertNear(BigDecimal actual, String expected) {
        BigDecimal exact = new BigDecimal(expected);
        assertThat(actual.subtract(exact).abs())
                .as("%s against %s", actual, expected)
                .isLessThanOrEqualTo(exact.abs().multiply(RELATIVE));
    }
}

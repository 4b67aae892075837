package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** One value has one text, whatever the machine's locale and time zone are. */
class SameBytesTest {
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void bytesAreTheSameUnderAnyLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Map<String, List<byte[]>> here = SameBytes.all();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, List<byte[]>> there = SameBytes.all();
            assertThat(there.keySet()).isEqualTo(here.keySet());
            here.forEach((kind, texts) -> {
                assertThat(texts).as(kind).hasSizeGreaterThan(5);
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(there.get(kind).get(i)).as(kind + " " + i).isEqualTo(texts.get(i));
                }
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

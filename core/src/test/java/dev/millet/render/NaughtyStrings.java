package dev.millet.render;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.millet.basics.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The Big List of Naughty Strings (Max Woolf and others, MIT licence, beside the file). */
final class NaughtyStrings {
    private NaughtyStrings() {}

    /** All of them, in order. */
    static List<String> all() {
        try (InputStream bytes = NaughtyStrings.class.getResourceAsStream("naughty-strings.json")) {
            return List.of(new ObjectMapper().readValue(Objects.requireNonNull(bytes), String[].class));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A string as the text of an item; one that is blank, which no text may be, within quotation marks. */
    static Text text(String naughty) {
        return Text.of(naughty.isBlank() ? "“" + naughty + "”" : naughty);
    }
}

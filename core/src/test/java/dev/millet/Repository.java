package dev.millet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources this test tree belongs to: documents are held equal to the code they show. */
final class Repository {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private Repository() {}

    /** A fenced block of a Markdown document: its language and its lines, the last one ended. */
    record Block(String language, String text) {
        /** The path that a leading line {@code // path/to/File.java} names. */
        Optional<String> path() {
            Matcher matcher = Pattern.compile("\\A// (\\S+\\.java)\\n").matcher(text);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        String textWithoutPath() {
            return path().isPresent() ? text.substring(text.indexOf('\n') + 1) : text;
        }
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here;
    }

    static String text(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(String document) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = FENCE.matcher(text(document));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    static List<String> linksIn(String document) {
        return Pattern.compile("\\]\\(((?!https?:|#)[^)#]+)[^)]*\\)")
                .matcher(text(document))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}

package dev.millet.xiaomi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the run is asked to do. */
record CaseOptions(Locale locale, Optional<String> explain, boolean measure, Path out) {
    /**
     * Reads the options of the command line.
     *
     * @throws IllegalArgumentException if an option is unknown, has no value, or the language is neither English nor Chinese
     */
    static CaseOptions parse(List<String> arguments) {
        Locale locale = Locale.ENGLISH;
        Optional<String> explain = Optional.empty();
        boolean measure = false;
        Path out = defaultOut();
        Iterator<String> next = arguments.iterator();
        while (next.hasNext()) {
            String option = next.next();
            switch (option) {
                case "--lang" -> locale = language(value(option, next));
                case "--explain" -> explain = Optional.of(value(option, next));
                case "--measure" -> measure = true;
                case "--out" -> out = Path.of(value(option, next));
                default -> throw refusal("cli.option", option);
            }
        }
        return new CaseOptions(locale, explain, measure, out);
    }

    private static String value(String option, Iterator<String> next) {
        if (!next.hasNext()) {
            throw refusal("cli.value", option);
        }
        return next.next();
    }

    private static Locale language(String tag) {
        return switch (tag) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw refusal("cli.language", tag);
        };
    }

    /** The module's own folder of built things, from the root of the project and from the module. */
    private static Path defaultOut() {
        Path fromRoot = Path.of("xiaomi-example");
        return Files.isDirectory(fromRoot) ? fromRoot.resolve("target") : Path.of("target");
    }

    private static IllegalArgumentException refusal(String key, String was) {
        return new IllegalArgumentException(CaseWords.text(key, was).in(Locale.ENGLISH));
    }
}

package dev.millet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which calls read the machine's locale, charset, time zone, clock or chance without being handed one. */
final class MachineDefaults {
    /** Methods that are refused whatever their parameters are. */
    private static final Map<String, Set<String>> ALWAYS = Map.ofEntries(
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.time.Clock", Set.of("systemDefaultZone", "systemUTC", "system")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.lang.String", Set.of("formatted")),
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "exit")));

    /** Methods and constructors that are refused unless a parameter says which one is meant. */
    private static final Map<String, Set<String>> UNLESS_TOLD = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("format", "toLowerCase", "toUpperCase", "getBytes")),
            Map.entry("java.io.ByteArrayOutputStream", Set.of("toString")),
            Map.entry("java.io.InputStreamReader", Set.of("<init>")),
            Map.entry("java.io.OutputStreamWriter", Set.of("<init>")),
            Map.entry("java.io.FileReader", Set.of("<init>")),
            Map.entry("java.io.FileWriter", Set.of("<init>")),
            Map.entry("java.io.PrintStream", Set.of("<init>", "printf", "format")),
            Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
            Map.entry("java.util.Scanner", Set.of("<init>")),
            Map.entry("java.util.Formatter", Set.of("<init>")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.Date", Set.of("<init>")),
            Map.entry("java.util.Random", Set.of("<init>")),
            Map.entry("java.util.SplittableRandom", Set.of("<init>")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry("java.text.MessageFormat", Set.of("<init>", "format")),
            Map.entry("java.text.SimpleDateFormat", Set.of("<init>")),
            Map.entry("java.text.DecimalFormat", Set.of("<init>")),
            Map.entry("java.text.DecimalFormatSymbols", Set.of("<init>", "getInstance")),
            Map.entry(
                    "java.text.NumberFormat",
                    Set.of("getInstance", "getNumberInstance", "getIntegerInstance", "getPercentInstance")),
            Map.entry("java.time.format.DateTimeFormatter", Set.of("ofPattern")),
            Map.entry("java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter")));

    private static final Set<String> TELLING = Set.of(
            "java.util.Locale",
            "java.nio.charset.Charset",
            "java.nio.charset.CharsetDecoder",
            "java.nio.charset.CharsetEncoder",
            "java.text.DecimalFormatSymbols",
            "java.util.ResourceBundle$Control",
            "long");

    private MachineDefaults() {}

    static boolean isOne(String owner, String method, List<String> parameters) {
        if (ALWAYS.getOrDefault(owner, Set.of()).contains(method)) {
            return true;
        }
        if (owner.startsWith("java.time.") && method.equals("now")) {
            return true;
        }
        if (owner.equals("java.lang.String") && method.equals("<init>")) {
            return parameters.contains("[B") && parameters.stream().noneMatch(TELLING::contains);
        }
        if (owner.equals("java.util.ResourceBundle") && method.equals("getBundle")) {
            // A locale alone is not enough: an absent bundle falls back to the machine's.
            return !parameters.contains("java.util.ResourceBundle$Control");
        }
        return UNLESS_TOLD.getOrDefault(owner, Set.of()).contains(method)
                && parameters.stream().noneMatch(TELLING::contains);
    }
}

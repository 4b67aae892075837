package dev.millet.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.millet.basics.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps that lead from the older versions of a shape's documents to its own. */
final class Migrations {
    /** Those of the shapes that Millet brings, by name; none of them has had a second version yet. */
    private static final ImmutableMap<String, List<Migration>> SHIPPED = ImmutableMap.of();

    private final int version;
    private final ImmutableMap<Integer, Migration> byVersion;

    private Migrations(int version, ImmutableMap<Integer, Migration> byVersion) {
        this.version = version;
        this.byVersion = byVersion;
    }

    static Migrations shipped(Shape<?> shape) {
        return new Migrations(shape.version(), ImmutableMap.of())
                .plus(SHIPPED.getOrDefault(shape.name(), List.of()), shape.name());
    }

    Migrations plus(List<Migration> more, String shape) {
        Map<Integer, Migration> all = new TreeMap<>(byVersion);
        for (Migration migration : more) {
            checkArgument(
                    migration.from() < version,
                    "migration must begin below version %s of the shape, but was '%s' (%s)",
                    version,
                    migration,
                    shape);
            checkArgument(
                    all.putIfAbsent(migration.from(), migration) == null,
                    "migration must be the only one from its version, but was '%s' again (%s)",
                    migration,
                    shape);
        }
        return new Migrations(version, ImmutableMap.copyOf(all));
    }

    /** The versions that can be read, oldest first; the last one is today's. */
    List<String> readable() {
        int oldest = version;
        while (byVersion.containsKey(oldest - 1)) {
            oldest--;
        }
        return IntStream.rangeClosed(oldest, version)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** Whether a version is one of tomorrow: a whole number past today's. */
    boolean isNewer(String stated) {
        Integer number = Ints.tryParse(stated);
        return number != null && number > version;
    }

    /** The document as it would be today; itself if it is. */
    Element.ObjectElement today(Element.ObjectElement document, String stated) {
        Element.ObjectElement migrated = document;
        Integer from = Ints.tryParse(stated);
        for (int at = from == null ? version : from; at < version; at++) {
            @Nullable Migration step = byVersion.get(at);
            if (step == null) {
                return document;
            }
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}

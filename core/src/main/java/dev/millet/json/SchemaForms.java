package dev.millet.json;

import com.google.common.collect.ImmutableMap;
import dev.millet.basics.Kind;
import java.util.Optional;

/**
 * The forms of the house's own scalars as regular expressions for other programs: never narrower than what the types
 * themselves take, which a property of the tests holds.
 */
final class SchemaForms {
    /** A language tag such as {@code en}, {@code zh} or {@code zh-Hant}. */
    static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    private static final ImmutableMap<Kind<?>, String> PATTERNS = ImmutableMap.of(
            Kind.decimal(), "^[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?( ?%)?$",
            Kind.date(), "^[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}$",
            Kind.identifier(), "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",
            Kind.unit(), "^(1|[A-Za-z][A-Za-z0-9-]*|1/[A-Za-z][A-Za-z0-9-]*)([*/^][A-Za-z0-9/-]+)*$",
            Kind.period(), "^(c\\. )?[0-9]{4}");

    private SchemaForms() {}

    static Optional<String> pattern(Kind<?> kind) {
        return Optional.ofNullable(PATTERNS.get(kind));
    }
}

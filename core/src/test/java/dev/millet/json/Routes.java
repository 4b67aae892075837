package dev.millet.json;

import static com.google.common.base.Preconditions.checkArgument;

import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nouns that have every kind of attribute, for tests of the window itself. */
final class Routes {
    private static final Shape<Tier> TIER = Shape.ofRecord(
                    "tier",
                    Tier.class,
                    values -> new Tier(
                            values.get("id", Identifier.class),
                            values.get("role", Role.class),
                            values.get("margin", BigDecimal.class),
                            values.get("own", Boolean.class),
                            values.find("days", Integer.class)))
            .key("id", Kind.identifier(), Tier::id, "its name in the route")
            .with("role", Kind.oneOf(Role.class), Tier::role, "whether it takes title")
            .withDefault("margin", Kind.decimal(), Tier::margin, BigDecimal.ZERO, "on its own selling price")
            .withDefault("own", Kind.flag(), Tier::own, false, "owned by the maker")
            .optional("days", Kind.whole(), Tier::days, "how long it holds stock")
            .shape();

    private static final Shape<Linear> LINEAR = Shape.ofRecord(
                    "linear", Linear.class, values -> new Linear(values.get("slope", BigDecimal.class)))
            .with("slope", Kind.decimal(), Linear::slope, "units lost per yuan")
            .shape();

    private static final Shape<None> NONE =
            Shape.ofRecord("none", None.class, values -> new None()).shape();

    static final Shape<Route> ROUTE = Shape.ofRecord(
                    "route",
                    Route.class,
                    values -> new Route(
                            values.get("name", Text.class),
                            values.get("since", LocalDate.class),
                            values.find("seen", Period.class),
                            values.find("unit", Unit.class),
                            values.find("response", Response.class),
                            values.get("tiers", List.class),
                            values.get("notes", Map.class)))
            .with("name", Kind.texts(), Route::name, "what it is called")
            .with("since", Kind.date(), Route::since, "its first day")
            .optional("seen", Kind.period(), Route::seen, "when it was seen")
            .optional("unit", Kind.unit(), Route::unit, "of its prices")
            .optional("response", Kind.union("price response", LINEAR, NONE), Route::response, "of demand to price")
            .with("tiers", Kind.listOf(Kind.nested(TIER)), Route::tiers, "from maker to consumer")
            .with("notes", Kind.mapOf(Kind.text()), Route::notes, "by topic")
            .shape();

    private Routes() {}

    enum Role {
        RESELLER,
        OWN_SHOP
    }

    record Tier(Identifier id, Role role, BigDecimal margin, boolean own, Optional<Integer> days) {
        Tier {
            margin = margin.stripTrailingZeros();
            checkArgument(
                    margin.compareTo(BigDecimal.ONE) < 0,
                    "margin must be below 1, but was '%s' (tier '%s')",
                    margin.toPlainString(),
                    id);
        }
    }

    sealed interface Response {}

    record Linear(BigDecimal slope) implements Response {
        Linear {
            slope = slope.stripTrailingZeros();
        }
    }

    record None() implements Response {}

    record Route(
            Text name,
            LocalDate since,
            Optional<Period> seen,
            Optional<Unit> unit,
            Optional<Response> response,
            List<Tier> tiers,
            Map<String, String> notes) {}

    static Route sample() {
        return new Route(
                Text.of("dealers", "经销商"),
                LocalDate.of(2011, 10, 20),
                Optional.of(Period.parse("2013-Q2")),
                Optional.of(Unit.parse("CNY/unit")),
                Optional.of(new Linear(new BigDecimal("120.50"))),
                List.of(
                        new Tier(
                                Identifier.of("national"),
                                Role.RESELLER,
                                new BigDecimal("0.040"),
                                false,
                                Optional.of(30)),
                        new Tier(Identifier.of("shop"), Role.OWN_SHOP, BigDecimal.ZERO, true, Optional.empty())),
                Map.of("line\nbreak \"quoted\" \\ é 😀", "tab\t / \u2028"));
    }
}

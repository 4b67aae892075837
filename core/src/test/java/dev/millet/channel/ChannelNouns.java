package dev.millet.channel;

import dev.millet.basics.Attribute;
import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Period;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Offers and routes made by their shapes, attribute by attribute, so that a new attribute is generated as soon as it is declared.
 *
 * <p>All that must be said here is in which unit each figure is; a figure of which it is not said stops the generator. What a noun
 * refuses, such as a commission of a reseller, is tried again.
 */
public final class ChannelNouns {
    private static final int TRIES = 5_000;
    private static final String RATIO = "";
    private static final String PER_UNIT = "CNY/unit";
    private static final String PER_YEAR = "1/year";
    private static final String VOLUME = "unit/year";
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("offer.price", List.of(PER_UNIT)),
            Map.entry("offer.unitCost", List.of(PER_UNIT)),
            Map.entry("offer.costOfCapital", List.of(PER_YEAR)),
            Map.entry("offer.volume", List.of(VOLUME)),
            Map.entry("offer.supplyLimit", List.of(VOLUME)),
            Map.entry("offer.priceDecline", List.of(PER_YEAR)),
            Map.entry("offer.componentDecline", List.of(PER_YEAR)),
            Map.entry("offer.warrantyClaims", List.of(RATIO)),
            Map.entry("constant-elasticity.elasticity", List.of(RATIO)),
            Map.entry("linear.elasticity", List.of(RATIO)),
            Map.entry("route.stockDays", List.of("day")),
            Map.entry("route.componentDays", List.of("day")),
            Map.entry("route.prepaidDays", List.of("day")),
            Map.entry("route.ownPrice", List.of(PER_UNIT)),
            Map.entry("route.reach", List.of(RATIO)),
            Map.entry("returns.share", List.of(RATIO)),
            Map.entry("tier.stockDays", List.of("day")),
            Map.entry("tier.creditDays", List.of("day")),
            Map.entry("tier.badDebt", List.of(RATIO)),
            Map.entry("price-protection.decline", List.of(PER_YEAR)),
            Map.entry("price-protection.share", List.of(RATIO)),
            Map.entry("return-right.share", List.of(RATIO)),
            Map.entry("return-right.loss", List.of(PER_UNIT)),
            Map.entry("margin.rate", List.of(RATIO)),
            Map.entry("markup.rate", List.of(RATIO)),
            Map.entry("commission.rate", List.of(RATIO)),
            Map.entry("fixed-fee.amount", List.of(PER_UNIT)),
            Map.entry("per-unit.amount", List.of(PER_UNIT)),
            Map.entry("share.rate", List.of(RATIO)),
            Map.entry("rebate.rate", List.of(RATIO)),
            Map.entry("rebate.probability", List.of(RATIO)),
            Map.entry("rebate.payDays", List.of("day")),
            Map.entry("rebate-threshold.minimum", List.of(VOLUME, "CNY/year")),
            Map.entry("fixed-cost.life", List.of("year")),
            Map.entry("fixed-cost.allocation", List.of(RATIO)),
            Map.entry("fixed-cost-step.upTo", List.of(VOLUME)),
            Map.entry("fixed-cost-step.amount", List.of("CNY/year", "CNY")));

    /** Attributes that name a tier of the route. */
    private static final Set<String> TIERS = Set.of("rebate.payer", "rebate.payee");

    private static final String[] NASTY = {
        "\"", "\\", "/", "\n", "\t", "\u0001", "\u2028", "é", "小", "😀", "{}", "ı", " "
    };

    private final Random random;
    private final Set<String> told = new TreeSet<>();
    private final Set<String> silent = new TreeSet<>();
    private final List<Identifier> tiers = new ArrayList<>();
    private int named;

    ChannelNouns(Random random) {
        this.random = random;
    }

    /** Offers, routes and their parts of this shape. */
    public static <T> Arbitrary<T> of(Shape<T> shape) {
        return Arbitraries.randomValue(random -> new ChannelNouns(random).noun(shape))
                .dontShrink();
    }

    /** Attributes that a noun made so far states, each as {@code tier.badDebt}, and shapes of nouns made. */
    Set<String> told() {
        return told;
    }

    /** Attributes of which a noun made so far says nothing. */
    Set<String> silent() {
        return silent;
    }

    <T> T noun(Shape<T> shape) {
        if (shape.equals(Route.shape())) {
            tiers.clear();
        }
        IllegalArgumentException refusal = new IllegalArgumentException("not tried");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int tiersBefore = tiers.size();
            Set<String> put = new TreeSet<>();
            Set<String> left = new TreeSet<>();
            Shape.Assembly<T> assembly = shape.assemble();
            boolean talkative = random.nextBoolean();
            for (Attribute<T, ?> attribute : shape.attributes()) {
                String place = shape.name() + "." + attribute.name();
                if (attribute.required() || random.nextInt(10) < (talkative ? 7 : 1)) {
                    put(assembly, attribute, place);
                    put.add(place);
                } else {
                    left.add(place);
                }
            }
            try {
                T noun = assembly.build();
                told.add(shape.name());
                told.addAll(put);
                silent.addAll(left);
                if (noun instanceof Tier tier) {
                    tiers.add(tier.id());
                }
                return noun;
            } catch (IllegalArgumentException refused) {
                tiers.subList(tiersBefore, tiers.size()).clear();
                refusal = refused;
            }
        }
        throw new IllegalStateException("no " + shape.name() + " in " + TRIES + " tries", refusal);
    }

    private <T, V> void put(Shape.Assembly<T> assembly, Attribute<T, V> attribute, String place) {
        assembly.put(attribute, value(attribute.kind(), place));
    }

    @SuppressWarnings("unchecked") // each case answers values of the kind it was asked about
    private <V> V value(Kind<V> kind, String place) {
        return (V) kind.match(new Making(place));
    }

    private String text() {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]).append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private Text texts() {
        return random.nextBoolean() ? Text.of(text()) : Text.of(text(), text());
    }

    private Figure figure(String place) {
        List<String> units = UNITS.get(place);
        if (units == null) {
            throw new IllegalStateException("say in which unit " + place + " is");
        }
        String id = "figure-" + named++;
        int number = 1 + random.nextInt(40);
        String unit = units.get(random.nextInt(units.size()));
        String number2 = unit.equals(RATIO) || unit.equals(PER_YEAR) ? "0." + (10 + number) : number + "." + number;
        String quantity = (number2 + " " + unit).strip();
        Figure figure = switch (random.nextInt(4)) {
            case 0 -> Figure.cited(id, quantity, Evidence.of("SEED-000", "line " + number, text()));
            case 1 -> Figure.decided(id, quantity, text());
            case 2 -> Figure.assumed(id, quantity, "0.05.." + (number + 50), text());
            default -> Figure.assumed(id, quantity, text());
        };
        return switch (random.nextInt(4)) {
            case 0 -> figure.withLabel(texts());
            case 1 -> figure.withPeriod(Period.parse("2011-Q" + (1 + random.nextInt(4))));
            case 2 -> figure.withSubject(text()).withMetric(text());
            default -> figure;
        };
    }

    private final class Making implements Kind.Cases<Object> {
        private final String place;

        Making(String place) {
            this.place = place;
        }

        @Override
        public <V> Object scalar(Kind.Scalar<V> kind) {
            return kind.parse().apply(form(kind));
        }

        private String form(Kind.Scalar<?> kind) {
            if (!kind.allowed().isEmpty()) {
                return kind.allowed().get(random.nextInt(kind.allowed().size()));
            }
            if (kind.equals(Kind.identifier())) {
                return TIERS.contains(place) && !tiers.isEmpty()
                        ? tiers.get(random.nextInt(tiers.size())).text()
                        : "name-" + named++;
            }
            if (kind.equals(Kind.decimal())) {
                return "0." + random.nextInt(1_000) + (random.nextBoolean() ? "0" : "");
            }
            if (kind.equals(Kind.date())) {
                return LocalDate.ofEpochDay(random.nextInt(20_000)).toString();
            }
            if (kind.equals(Kind.text())) {
                return text();
            }
            throw new IllegalStateException("say what " + kind.name() + " is (" + place + ")");
        }

        @Override
        public Object flag(Kind.Flag kind) {
            return random.nextBoolean();
        }

        @Override
        public Object whole(Kind.Whole kind) {
            return random.nextInt(100);
        }

        @Override
        public <V> Object nested(Kind.Nested<V> kind) {
            if (kind.shape().equals(Figure.shape())) {
                return figure(place);
            }
            return kind.shape().equals(Evidence.shape()) ? Evidence.of("SEED-001", text()) : noun(kind.shape());
        }

        @Override
        public <V> Object listed(Kind.Listed<V> kind) {
            List<V> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(kind.element(), place));
            }
            return list;
        }

        @Override
        public <V> Object mapped(Kind.Mapped<V> kind) {
            throw new IllegalStateException("say which keys " + place + " has");
        }

        @Override
        public <V> Object union(Kind.Union<V> kind) {
            return noun(kind.members().get(random.nextInt(kind.members().size())));
        }

        @Override
        public <V, W> Object converted(Kind.Converted<V, W> kind) {
            return kind.equals(Kind.texts()) ? texts() : kind.to().apply(value(kind.form(), place));
        }
    }

    /** All attributes that a shape leads to, each as {@code tier.badDebt}, and all shapes; answers whether a kind leads on. */
    static final class Reach implements Kind.Cases<Boolean> {
        final Set<String> all = new TreeSet<>();
        final Set<String> required = new TreeSet<>();

        Reach of(Shape<?> shape) {
            if (!shape.equals(Figure.shape()) && !shape.equals(Evidence.shape()) && all.add(shape.name())) {
                for (Attribute<?, ?> attribute : shape.attributes()) {
                    String place = shape.name() + "." + attribute.name();
                    all.add(place);
                    if (attribute.required()) {
                        required.add(place);
                    }
                    attribute.kind().match(this);
                }
            }
            return this;
        }

        @Override
        public <V> Boolean scalar(Kind.Scalar<V> kind) {
            return false;
        }

        @Override
        public Boolean flag(Kind.Flag kind) {
            return false;
        }

        @Override
        public Boolean whole(Kind.Whole kind) {
            return false;
        }

        @Override
        public <V> Boolean nested(Kind.Nested<V> kind) {
            of(kind.shape());
            return true;
        }

        @Override
        public <V> Boolean listed(Kind.Listed<V> kind) {
            return kind.element().match(this);
        }

        @Override
        public <V> Boolean mapped(Kind.Mapped<V> kind) {
            return kind.value().match(this);
        }

        @Override
        public <V> Boolean union(Kind.Union<V> kind) {
            kind.members().forEach(this::of);
            return true;
        }

        @Override
        public <V, W> Boolean converted(Kind.Converted<V, W> kind) {
            return kind.form().match(this);
        }
    }
}

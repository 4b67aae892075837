package dev.millet.valuechain;

import static dev.millet.valuechain.Inputs.figure;

import dev.millet.basics.Identifier;
import dev.millet.basics.PartyId;
import dev.millet.basics.Text;
import dev.millet.fact.Figure;
import dev.millet.fact.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Value chains for tests: random ones that state every attribute now and then, and one by hand. */
final class Chains {
    private final String id;
    private final Random random;
    private int named;

    Chains(String id, Random random) {
        this.id = id;
        this.random = random;
    }

    /** Random chains of a name; two of different names can stand in one tree. */
    static Arbitrary<ValueChain> named(String id) {
        return Arbitraries.randomValue(random -> new Chains(id, random).chain()).dontShrink();
    }

    /** The example of the package: CNY 1,700 a unit, assembly at 1,300, a forum of 40 M a year, 2 M units. */
    static ValueChain.Builder example() {
        return ValueChain.of("xiaomi", "CNY")
                .volume(Given.assumed("2e6 unit/year", "1.5e6..3e6", "plan"))
                .revenue(Given.decided("CNY 1700/unit", "price ex VAT"))
                .activity(
                        "assembly",
                        ActivityCategory.OPERATIONS,
                        Given.assumed("CNY 1300/unit", "1150..1450", "components, assembly"))
                .activity(
                        "forum",
                        ActivityCategory.MARKETING_AND_SALES,
                        Given.assumed("CNY 40e6/year", "editors and servers"));
    }

    ValueChain chain() {
        int wholes = 1 + random.nextInt(4);
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < wholes; i++) {
            Activity whole = activity("a" + i, Optional.empty(), false);
            activities.add(whole);
            for (int k = random.nextInt(3); k > 0; k--) {
                activities.add(activity("a" + i + "p" + k, Optional.of(whole.id()), whole.leftOut()));
            }
        }
        ValueChain.Builder chain = ValueChain.of(id, "CNY")
                .volume(number("unit/year", 100, 1000))
                .revenue(number(random.nextBoolean() ? "CNY/unit" : "CNY/year", 100, 100_000))
                .addAllActivities(activities);
        if (random.nextBoolean()) {
            chain.label(Text.of("Chain", "价值链")).firm(PartyId.of("firm")).willingnessToPay(number("CNY/unit", 1, 9));
        }
        List<Activity> counted =
                activities.stream().filter(activity -> !activity.leftOut()).toList();
        for (int i = random.nextInt(3); i > 0; i--) {
            chain.addSharedCosts(shared("s" + i, counted));
        }
        for (int i = random.nextInt(4); i > 0 && counted.size() > 1; i--) {
            chain.addLinkages(linkage("l" + i, counted));
        }
        return chain.build();
    }

    private Activity activity(String name, Optional<Identifier> whole, boolean wholeLeftOut) {
        Activity.Builder activity = Activity.builder().id(Identifier.of(name));
        whole.ifPresent(activity::partOf);
        if (whole.isEmpty() && random.nextBoolean()) {
            activity.category(any(ActivityCategory.values()));
        } else if (random.nextBoolean()) {
            activity.support(true);
        }
        activity.performer(any(Performer.values())).activityType(any(ActivityType.values()));
        if (random.nextBoolean()) {
            activity.party(PartyId.of("somebody")).label(Text.of("Activity " + name, "活动" + name));
        }
        if (wholeLeftOut || random.nextInt(8) == 0) {
            return activity.leftOut(true).build();
        }
        int costs = random.nextInt(3);
        for (int i = 0; i < costs; i++) {
            activity.addCosts(cost("c" + i));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            CostDriver driver = CostDriver.of("d" + i, any(CostDriverClass.values()), effect());
            activity.addDrivers(costs > 0 && random.nextBoolean() ? driver.withCosts(Identifier.of("c0")) : driver);
        }
        if (random.nextBoolean()) {
            activity.addAssets(
                    Asset.of("stock", Text.of("Stock"), number("CNY", 0, 900)).withHolder(any(Performer.values())));
        }
        if (random.nextBoolean()) {
            activity.contribution(number("CNY/unit", 1, 50));
        }
        if (random.nextBoolean()) {
            activity.differentiation(number("", 1, 5));
        }
        return activity.build();
    }

    private ActivityCost cost(String name) {
        Identifier cost = Identifier.of(name);
        CostBehaviour behaviour = switch (random.nextInt(5)) {
            case 0 -> new CostBehaviour.Variable(number("CNY/unit", 1, 90), Optional.empty());
            case 1 -> new CostBehaviour.Variable(number("CNY/minute", 1, 9), Optional.of(number("minute/unit", 1, 9)));
            case 2 -> new CostBehaviour.Variable(number("CNY/visit", 1, 9), Optional.of(number("visit/year", 1, 999)));
            case 3 -> new CostBehaviour.Fixed(List.of(new CostStep(Optional.empty(), number("CNY/year", 1, 90_000))));
            default ->
                new CostBehaviour.Fixed(List.of(
                        new CostStep(Optional.of(number("unit/year", 100, 500)), number("CNY/year", 1, 90_000)),
                        new CostStep(
                                random.nextBoolean() ? Optional.empty() : Optional.of(number("unit/year", 2000, 5000)),
                                number("CNY/year", 1, 90_000))));
        };
        ActivityCost made = ActivityCost.builder().id(cost).behaviour(behaviour).build();
        return random.nextInt(5) == 0 ? made.withBearer(any(Performer.values())) : made;
    }

    CostEffect effect() {
        return switch (random.nextInt(6)) {
            case 0 -> new CostEffect.Scale(number("unit/year", 100, 1000), number("", -1, 2));
            case 1 -> new CostEffect.Learning(number("unit", 100, 1000), number("unit", 100, 9000), tenths("", 5, 11));
            case 2 -> new CostEffect.CapacityUse(tenths("", 0, 10), tenths("", 3, 10), tenths("", 3, 10));
            case 3 -> new CostEffect.Elasticity(number("model", 1, 9), number("model", 1, 9), tenths("", -20, 20));
            case 4 -> new CostEffect.Factor(tenths("", 0, 20));
            default -> new CostEffect.Trend(tenths("1/year", -5, 5), number("year", -2, 3));
        };
    }

    private SharedCost shared(String name, List<Activity> counted) {
        SharedCost.Builder cost = SharedCost.builder().id(Identifier.of(name)).amount(number("CNY/year", 1, 9000));
        Map<Identifier, Figure> uses = new LinkedHashMap<>();
        for (Activity activity : counted) {
            if (random.nextBoolean()) {
                uses.put(activity.id(), number("m2", 1, 99));
            }
        }
        if (random.nextBoolean()) {
            cost.rule(Text.of("square metres", "平方米")).label(Text.of("Rent", "租金"));
        }
        return cost.putAllUses(uses).build();
    }

    private Linkage linkage(String name, List<Activity> counted) {
        String from = counted.get(random.nextInt(counted.size())).id().text();
        String to = counted.get(random.nextInt(counted.size())).id().text();
        Linkage linkage = switch (random.nextInt(3)) {
            case 0 -> Linkage.of(name, "their-design", to).withKind(LinkageKind.SUPPLIER);
            case 1 -> Linkage.of(name, from, "their-stock").withKind(LinkageKind.BUYER);
            default ->
                Linkage.of(name, from, from.equals(to) ? "their-shop" : to)
                        .withKind(from.equals(to) ? LinkageKind.BUYER : LinkageKind.INTERNAL);
        };
        if (random.nextBoolean()) {
            linkage = linkage.withParty(PartyId.of("other")).withLabel(Text.of("Linkage", "联系"));
        }
        return random.nextBoolean() ? linkage.withEffect(saving()) : linkage;
    }

    private LinkageEffect saving() {
        List<SavingPoint> points = new ArrayList<>();
        int spent = 0;
        int saved = 0;
        int slope = 1 + random.nextInt(6);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int width = 1 + random.nextInt(9);
            spent += width;
            saved += slope * width;
            slope = Math.max(0, slope - random.nextInt(3));
            points.add(new SavingPoint(next("CNY/year", spent), next("CNY/year", saved)));
        }
        return new LinkageEffect(number("CNY/year", 0, 30), points);
    }

    <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    Figure number(String unit, int low, int high) {
        return next(unit, low + random.nextInt(high - low + 1));
    }

    private Figure tenths(String unit, int low, int high) {
        return next(unit, (low + random.nextInt(high - low + 1)) / 10.0);
    }

    private Figure next(String unit, double value) {
        boolean money = unit.startsWith("CNY");
        String rest = money ? unit.substring(3) : unit;
        String quantity = (money ? "CNY " : "")
                + value
                + (rest.isEmpty() || rest.startsWith("/")
                        ? rest
                        : rest.startsWith("1/") ? rest.substring(1) : " " + rest);
        return figure(id + ".f" + named++, quantity);
    }
}

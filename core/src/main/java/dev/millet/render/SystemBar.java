package dev.millet.render;

import dev.millet.driver.Driver;
import dev.millet.valuechain.system.SystemAccounts;
import dev.millet.valuechain.system.SystemStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One bar of who keeps what: its stages from the source of the goods down to the buyer, words beside them, tax last. */
final class SystemBar {
    private static final double BAR = 84;
    private static final double LEADER = 26;
    private static final double APART = 9;

    private final SystemAccounts accounts;
    private final PrintedMoney money;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> heading;
    private final List<String> sums;

    /** A stage or the tax: how much it takes of the bar, and its words. */
    private record Part(double cost, double margin, boolean tax, List<String> name, List<String> words, String told) {
        double drawn() {
            return Math.max(0, cost + margin);
        }

        double height() {
            return name.size() * SvgType.SUBTOTAL.lineHeight() + words.size() * SvgType.NOTE.lineHeight() + APART;
        }
    }

    SystemBar(SystemAccounts accounts, PrintedMoney money, double width) {
        this.accounts = accounts;
        this.money = money;
        this.heading = SvgType.HEADING.lines(accounts.system().label().in(money.language()), width);
        this.sums = SvgType.NOTE.lines(sums(), width);
        double room = width - BAR - LEADER - 6;
        for (SystemStage stage : accounts.system().stages()) {
            parts.add(part(stage, room));
        }
        if (hasTax()) {
            String name = RenderWords.text("system.tax").in(money.language());
            String amount = money.money(accounts.tax());
            parts.add(new Part(
                    0,
                    drawn(accounts.tax()),
                    true,
                    SvgType.SUBTOTAL.lines(name, room),
                    SvgType.NOTE.lines(amount, room),
                    RenderWords.text("system.description.tax", amount).in(money.language())));
        }
    }

    private Part part(SystemStage stage, double room) {
        String id = stage.id().text();
        String name = RenderWords.text(
                        "system.stage", stage.label(), stage.role().label())
                .in(money.language());
        boolean loses = ValueSystemSvg.number(accounts.margin(id)).signum() < 0;
        String adds = RenderWords.text(
                        loses ? "system.adds.loss" : "system.adds",
                        money.money(accounts.added(id)),
                        money.percent(accounts.share(id).value()),
                        money.money(accounts.cost(id)),
                        loses ? money.money(accounts.margin(id).negated()) : money.money(accounts.margin(id)))
                .in(money.language());
        String sells = RenderWords.text("system.sells", money.money(accounts.price(id)))
                .in(money.language());
        List<String> words = Stream.of(adds, sells)
                .flatMap(text -> SvgType.NOTE.lines(text, room).stream())
                .toList();
        return new Part(
                drawn(accounts.cost(id)),
                drawn(accounts.margin(id)),
                false,
                SvgType.SUBTOTAL.lines(name, room),
                words,
                RenderWords.text("system.description.stage", name, adds, sells).in(money.language()));
    }

    /** How much there is to draw, in money; zero where the price does not exist. */
    double drawn() {
        return accounts.consumerPriceWithTax().value().isDefined()
                ? parts.stream().mapToDouble(Part::drawn).sum()
                : 0;
    }

    boolean hasLoss() {
        return parts.stream().anyMatch(part -> part.margin() < 0);
    }

    boolean hasTax() {
        return ValueSystemSvg.number(accounts.tax()).signum() > 0;
    }

    double headHeight() {
        return heading.size() * SvgType.HEADING.lineHeight() + sums.size() * SvgType.NOTE.lineHeight() + 10;
    }

    double wordsHeight() {
        return parts.stream().mapToDouble(Part::height).sum();
    }

    /** Sentences for those who cannot see the picture. */
    List<String> told() {
        List<String> told = new ArrayList<>(
                List.of(RenderWords.text("system.description", accounts.system().label(), sums())
                        .in(money.language())));
        parts.forEach(part -> told.add(part.told()));
        return told;
    }

    List<SvgElement> head(double x, double y) {
        List<SvgElement> head = new ArrayList<>(SvgType.HEADING.block(heading, x, y + SvgType.HEADING.size()));
        head.addAll(
                SvgType.NOTE.block(sums, x, y + heading.size() * SvgType.HEADING.lineHeight() + SvgType.NOTE.size()));
        return head;
    }

    /** The bar and its words; words that would meet make room for each other, a line leads to the part they are about. */
    List<SvgElement> elements(double x, double top, double scale, String patterns) {
        List<SvgElement> elements = new ArrayList<>();
        double below = parts.stream().mapToDouble(Part::height).sum();
        double end = top + Math.max(drawn() * scale, below);
        double y = top;
        double free = top;
        for (Part part : parts) {
            double high = drawn() > 0 ? part.drawn() * scale : 0;
            elements.addAll(rects(part, new Box(x, y, BAR, high), patterns));
            below -= part.height();
            double words = Math.max(free, Math.min(y + high / 2 - part.height() / 2, end - below - part.height()));
            double line = words + SvgType.SUBTOTAL.size() * 0.6;
            elements.add(SvgElement.of("path")
                    .with("class", "mw-lead")
                    .with(
                            "d",
                            "M" + SvgElement.number(x + BAR) + " " + SvgElement.number(y + high / 2) + "L"
                                    + SvgElement.number(x + BAR + LEADER - 8) + " " + SvgElement.number(line) + "h6"));
            double left = x + BAR + LEADER + 2;
            elements.addAll(SvgType.SUBTOTAL.block(part.name(), left, words + SvgType.SUBTOTAL.size()));
            double under = words + part.name().size() * SvgType.SUBTOTAL.lineHeight();
            elements.addAll(SvgType.NOTE.block(part.words(), left, under + SvgType.NOTE.size()));
            free = words + part.height();
            y += high;
        }
        return elements;
    }

    private List<SvgElement> rects(Part part, Box box, String patterns) {
        if (box.height() <= 0) {
            return List.of();
        }
        if (part.tax()) {
            return List.of(dotted("mw-kept", box, patterns));
        }
        if (part.margin() < 0) {
            return List.of(lost(box, patterns));
        }
        double cost = box.height() * part.cost() / part.drawn();
        List<SvgElement> rects = new ArrayList<>();
        if (cost > 0) {
            rects.add(new Box(box.x(), box.y(), box.width(), cost).rect("mw-cell mw-share2", 0));
        }
        if (part.margin() > 0) {
            rects.add(
                    dotted("mw-earned", new Box(box.x(), box.y() + cost, box.width(), box.height() - cost), patterns));
        }
        return rects;
    }

    static SvgElement dotted(String style, Box box, String patterns) {
        return patterned(style, box, patterns + "-dots");
    }

    static SvgElement lost(Box box, String patterns) {
        return patterned("mw-loss", box, patterns + "-hatch");
    }

    private static SvgElement patterned(String style, Box box, String pattern) {
        return SvgElement.of("g")
                .add(box.rect(style, 0))
                .add(SvgElement.of("rect")
                        .with("x", box.x())
                        .with("y", box.y())
                        .with("width", box.width())
                        .with("height", box.height())
                        .with("fill", "url(#" + pattern + ")"));
    }

    private String sums() {
        return RenderWords.text(
                        hasTax() ? "system.sums.tax" : "system.sums",
                        money.money(accounts.consumerPriceWithTax()),
                        money.money(accounts.consumerPrice()),
                        money.money(accounts.allCosts()),
                        money.money(accounts.allMargins()))
                .in(money.language());
    }

    private static double drawn(Driver amount) {
        BigDecimal number = ValueSystemSvg.number(amount);
        return number.doubleValue();
    }
}

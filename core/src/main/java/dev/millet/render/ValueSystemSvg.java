package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.driver.Driver;
import dev.millet.valuechain.system.SystemAccounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of who keeps what of the consumer's price: one bar for each value system, the stages in the order of the goods,
 * tax below them.
 *
 * <p>A stage's part of the bar is what it adds: its own costs, plain, and its margin, dotted. A stage that loses is hatched
 * and says what it loses. Bars beside each other are on one scale.
 *
 * <p>Of the picture holds what {@link WaterfallSvg} says: SVG 1.1 with real text, light and dark, for screen readers too, and
 * the same bytes on every machine.
 *
 * <pre>{@code
 * new ValueSystemSvg(List.of(SystemAccounts.of(direct), SystemAccounts.of(dealers)), Text.of("Who keeps what", "谁得多少"))
 *         .in(Locale.ENGLISH);
 * // Retailer (channel): 170.00 · 10.6 %: own costs 90.00, margin 80.00
 * }</pre>
 *
 * <p>Source of the form: Kraemer, Linden and Dedrick, Capturing Value in Global Networks (2011), figure 1.
 *
 * @param systems what is drawn, one to three, all in one currency
 * @param title what stands above them
 */
public record ValueSystemSvg(List<SystemAccounts> systems, Text title) {
    static final double WIDTH = 1000;

    private static final double APART = 24;

    /**
     * A picture of value systems side by side.
     *
     * @throws IllegalArgumentException if there is none, more than three, or one in another currency
     */
    public ValueSystemSvg {
        systems = List.copyOf(systems);
        if (systems.isEmpty() || systems.size() > 3) {
            throw new IllegalArgumentException(
                    "value systems must be 1 to 3, but was '" + systems.size() + "' (picture of who keeps what)");
        }
        Unit currency = systems.get(0).system().currency();
        for (SystemAccounts accounts : systems) {
            if (!accounts.system().currency().equals(currency)) {
                throw new IllegalArgumentException("value systems must be in '" + currency + "', but was '"
                        + accounts.system().currency() + "' (picture of who keeps what, "
                        + accounts.system().id() + ")");
            }
        }
    }

    /** The document in a language. */
    public String in(Locale language) {
        List<Driver> prices =
                systems.stream().map(SystemAccounts::consumerPriceWithTax).toList();
        PrintedMoney money = PrintedMoney.of(prices, language);
        double width = (WIDTH - 2 * ChartFrame.MARGIN - (systems.size() - 1) * APART) / systems.size();
        List<SystemBar> bars = systems.stream()
                .map(accounts -> new SystemBar(accounts, money, width))
                .toList();
        List<String> description =
                bars.stream().flatMap(bar -> bar.told().stream()).toList();
        String id = Picture.id(title.in(language), String.join(" ", description));
        ChartFrame frame =
                new ChartFrame(title, RenderWords.text("system.note", money.unit(prices.get(0))), WIDTH, language);
        double most = bars.stream().mapToDouble(SystemBar::drawn).max().orElse(0);
        double head = bars.stream().mapToDouble(SystemBar::headHeight).max().orElse(0);
        double high = bars.stream().mapToDouble(SystemBar::wordsHeight).max().orElse(0);
        double scale = most > 0 ? Math.max(360, high) / most : 0;
        double top = frame.top() + 6 + head;
        List<SvgElement> content = new ArrayList<>(List.of(WaterfallStyle.patterns(id)));
        double bottom = top;
        for (int i = 0; i < bars.size(); i++) {
            SystemBar bar = bars.get(i);
            double x = ChartFrame.MARGIN + i * (width + APART);
            content.addAll(bar.head(x, frame.top() + 6));
            content.addAll(bar.elements(x, top, scale, id));
            bottom = Math.max(bottom, top + Math.max(bar.drawn() * scale, bar.wordsHeight()));
        }
        ChartLegend legend = new ChartLegend(bottom + 14, WIDTH);
        legend.add((x, y) -> new Box(x, y, 16, 11).rect("mw-cell mw-share2", 0), word("system.costs", language));
        legend.add((x, y) -> SystemBar.dotted("mw-earned", new Box(x, y, 16, 11), id), word("system.margin", language));
        if (bars.stream().anyMatch(SystemBar::hasLoss)) {
            legend.add((x, y) -> SystemBar.lost(new Box(x, y, 16, 11), id), word("system.loss", language));
        }
        if (bars.stream().anyMatch(SystemBar::hasTax)) {
            legend.add((x, y) -> SystemBar.dotted("mw-kept", new Box(x, y, 16, 11), id), word("system.tax", language));
        }
        content.addAll(legend.elements());
        return frame.document(legend.bottom() + 4, frame.foot(undefined()), description, content);
    }

    /** Why there is no bar. */
    private List<Text> undefined() {
        List<Text> notes = new ArrayList<>();
        for (SystemAccounts accounts : systems) {
            accounts.consumerPriceWithTax()
                    .value()
                    .why()
                    .ifPresent(why -> notes.add(RenderWords.text(
                            "system.undefined", accounts.system().label(), why)));
        }
        return notes;
    }

    static BigDecimal number(Driver amount) {
        return amount.value().asNumber().orElse(BigDecimal.ZERO);
    }

    private static String word(String key, Locale language) {
        return RenderWords.text(key).in(language);
    }
}

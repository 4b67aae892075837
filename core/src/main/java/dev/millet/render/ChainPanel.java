package dev.millet.render;

import dev.millet.driver.Value;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ChainAccounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One chain drawn into the arrow: boxes tinted by their share of the cost, a bar of that share, the activities, the margin. */
final class ChainPanel {
    /** From which shares on a box is stronger in colour: darker on white paper, lighter on black. */
    static final List<BigDecimal> TINTS = List.of(new BigDecimal("0.02"), new BigDecimal("0.1"), new BigDecimal("0.3"));

    private static final double SIDE = 20;

    private final ChainArrow arrow;
    private final int chain;
    private final ChainAmounts amounts;
    private final String patterns;
    private final List<String> heading;
    private final List<String> sums;

    ChainPanel(ChainArrow arrow, int chain, String patterns) {
        this.arrow = arrow;
        this.chain = chain;
        this.amounts = arrow.chains().get(chain);
        this.patterns = patterns;
        double width = ChainArrow.WIDTH - 2 * ChartFrame.MARGIN;
        this.heading = SvgType.HEADING.lines(accounts().chain().label().in(language()), width);
        this.sums = SvgType.NOTE.lines(sums(accounts(), amounts), width);
    }

    /** What a chain earns in one sentence: revenue less cost is margin. */
    static String sums(ChainAccounts accounts, ChainAmounts amounts) {
        return RenderWords.text(
                        "chain.sums",
                        amounts.money(accounts.revenuePerUnit()),
                        amounts.money(accounts.costPerUnit()),
                        amounts.money(accounts.marginPerUnit()),
                        amounts.unit())
                .in(amounts.language());
    }

    /** How high it is with heading and the names of both sides. */
    double height() {
        return head() + arrow.height() + SIDE;
    }

    List<SvgElement> elements(double y) {
        List<SvgElement> elements = new ArrayList<>();
        elements.addAll(SvgType.HEADING.block(heading, ChartFrame.MARGIN, y + SvgType.HEADING.size()));
        elements.addAll(SvgType.NOTE.block(
                sums, ChartFrame.MARGIN, y + heading.size() * SvgType.HEADING.lineHeight() + SvgType.NOTE.size() + 2));
        double top = y + head();
        elements.add(SvgType.NOTE.text(word("chain.support"), ChartFrame.MARGIN, top - 6, "start"));
        elements.add(SvgType.NOTE.text(
                word("chain.primary"), ChartFrame.MARGIN, top + arrow.height() + SvgType.NOTE.size() + 3, "start"));
        elements.addAll(margin(top));
        for (int cell = 0; cell < arrow.cells().size(); cell++) {
            elements.addAll(cell(cell, top));
        }
        return elements;
    }

    /** A box of a share looks so: nothing, little, much, most of the cost. */
    static String tint(BigDecimal share) {
        return "mw-share"
                + TINTS.stream().filter(from -> share.compareTo(from) >= 0).count();
    }

    private List<SvgElement> cell(int index, double top) {
        ChainCell cell = arrow.cells().get(index);
        Box box = arrow.box(index);
        List<ActivityAccount> accounts = cell.accounts(chain);
        Optional<Value> share = amounts.share(accounts);
        BigDecimal ratio = share.flatMap(Value::asNumber).orElse(BigDecimal.ZERO);
        List<SvgElement> elements = new ArrayList<>();
        elements.add(arrow.outline(index, "mw-cell " + tint(ratio), top));
        double x = box.x() + ChainCell.PAD;
        double y = top + box.y() + ChainCell.PAD;
        elements.addAll(SvgType.SUBTOTAL.block(cell.heading(), x, y + SvgType.SUBTOTAL.size()));
        y += headingLines(cell) * SvgType.SUBTOTAL.lineHeight();
        if (accounts.isEmpty() || share.isPresent()) {
            elements.add(ChainEntry.SHARE.text(said(accounts, share), x, y + ChainEntry.SHARE.size(), "start"));
        }
        y += ChainEntry.SHARE.lineHeight() + 2;
        if (share.isPresent()) {
            double filled = ratio.min(BigDecimal.ONE).max(BigDecimal.ZERO).doubleValue() * cell.barWidth();
            elements.add(new Box(x, y, cell.barWidth(), ChainCell.BAR).rect("mw-track", 0));
            elements.add(new Box(x, y, filled, ChainCell.BAR).rect("mw-filled", 0));
        }
        for (ChainCell.Place place : cell.places()) {
            place.entries()
                    .get(chain)
                    .ifPresent(entry -> elements.addAll(entry(
                            entry,
                            new Box(box.x() + place.x(), top + box.y() + place.y(), place.width(), place.height()))));
        }
        return elements;
    }

    private List<SvgElement> entry(ChainEntry entry, Box box) {
        List<SvgElement> elements = new ArrayList<>();
        if (entry.leftOut()) {
            elements.add(SvgElement.of("rect")
                    .with("x", box.x() - 4)
                    .with("y", box.y())
                    .with("width", box.width() + 8)
                    .with("height", entry.height())
                    .with("fill", "url(#" + patterns + "-hatch)"));
        }
        elements.add(entry.at(box.x(), box.y()));
        return elements;
    }

    private List<SvgElement> margin(double top) {
        Value margin = amounts.value(accounts().marginPerUnit());
        boolean loss = margin.asNumber().filter(number -> number.signum() < 0).isPresent();
        String style = !margin.isDefined() ? "mw-unknown" : loss ? "mw-loss" : "mw-margin";
        double width = ChainArrow.MARGIN_BAND - 20;
        List<String> words = SvgType.SUBTOTAL.lines(word(loss ? "chain.loss" : "chain.margin"), width);
        List<String> numbers =
                new ArrayList<>(SvgType.LABEL.lines(amounts.money(accounts().marginPerUnit()), width));
        if (margin.isDefined()) {
            numbers.addAll(SvgType.LABEL.lines(amounts.unit(), width));
            numbers.addAll(SvgType.LABEL.lines(
                    RenderWords.text(
                                    "chain.of-revenue",
                                    amounts.percent(amounts.value(accounts().marginRatio())))
                            .in(language()),
                    width));
        }
        double line = SvgType.LABEL.lineHeight();
        double y = arrow.height() / 2 - (words.size() + numbers.size()) * line / 2 + SvgType.LABEL.size();
        double x = arrow.edge(y) + ChainArrow.MARGIN_BAND / 2 + 2;
        List<SvgElement> elements = new ArrayList<>(List.of(arrow.band(style, top)));
        for (String word : words) {
            elements.add(SvgType.SUBTOTAL.text(word, x, top + y, "middle"));
            y += line;
        }
        for (String number : numbers) {
            elements.add(SvgType.LABEL.text(number, x, top + y, "middle"));
            y += line;
        }
        return elements;
    }

    private String said(List<ActivityAccount> accounts, Optional<Value> share) {
        return share.map(value -> amounts.percent(value) + " · " + amounts.other(amounts.cost(accounts)))
                .orElseGet(() -> word("chain.nothing"));
    }

    /** Primary headings leave as much room as the longest of them takes. */
    private int headingLines(ChainCell cell) {
        return cell.support()
                ? cell.heading().size()
                : arrow.cells().stream()
                        .filter(each -> !each.support())
                        .mapToInt(each -> each.heading().size())
                        .max()
                        .orElse(1);
    }

    private double head() {
        return heading.size() * SvgType.HEADING.lineHeight() + sums.size() * SvgType.NOTE.lineHeight() + SIDE + 6;
    }

    private ChainAccounts accounts() {
        return amounts.accounts();
    }

    private Locale language() {
        return amounts.language();
    }

    private String word(String key) {
        return RenderWords.text(key).in(language());
    }
}

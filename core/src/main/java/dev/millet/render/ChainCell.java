package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ActivityCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One box of the arrow: a category of Porter's, or what fits none of them on its side. Each activity has one place in it,
 * the same for all chains drawn, so that they can be compared; where a chain has none, the place stays empty.
 */
final class ChainCell {
    static final double PAD = 10;
    static final double BAR = 6;
    static final double SUPPORT_HEADING = 190;

    private static final int SUPPORT_COLUMNS = 3;
    private static final double APART = 5;

    private final Optional<ActivityCategory> category;
    private final boolean support;
    private final double width;
    private final List<String> heading;
    private final String name;
    private final List<List<ActivityAccount>> accounts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private double bottom;

    /** Where one activity stands, from the upper left corner of the cell, and what each chain says there. */
    record Place(double x, double y, double width, double height, List<Optional<ChainEntry>> entries) {}

    /**
     * A cell.
     *
     * @param headingLines how many lines the headings beside it take at most
     */
    ChainCell(
            Optional<ActivityCategory> category,
            boolean support,
            List<ChainAmounts> chains,
            Predicate<Identifier> moved,
            double width,
            int headingLines) {
        this.category = category;
        this.support = support;
        this.width = width;
        this.name = name(category, support, chains.get(0));
        this.heading = headingLines(name, support, width);
        Set<Identifier> ids = new LinkedHashSet<>();
        List<Map<Identifier, ActivityAccount>> byId = new ArrayList<>();
        for (ChainAmounts chain : chains) {
            Map<Identifier, ActivityAccount> here = new LinkedHashMap<>();
            for (ActivityAccount account : chain.accounts().activities()) {
                if (isHere(account.activity())) {
                    here.put(account.activity().id(), account);
                }
            }
            ids.addAll(here.keySet());
            byId.add(here);
            accounts.add(List.copyOf(here.values()));
        }
        double head = PAD
                + (support ? heading.size() : headingLines) * SvgType.SUBTOTAL.lineHeight()
                + ChainEntry.SHARE.lineHeight()
                + BAR
                + APART;
        double entryWidth = support
                ? (width - SUPPORT_HEADING - PAD - (SUPPORT_COLUMNS - 1) * PAD) / SUPPORT_COLUMNS
                : width - 2 * PAD;
        double top = support ? PAD : head + APART;
        double row = 0;
        int at = 0;
        for (Identifier id : ids) {
            List<Optional<ChainEntry>> entries = new ArrayList<>();
            for (int i = 0; i < chains.size(); i++) {
                ChainAmounts chain = chains.get(i);
                entries.add(Optional.ofNullable(byId.get(i).get(id))
                        .map(account -> new ChainEntry(account, chain, entryWidth, moved.test(id))));
            }
            double height = entries.stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(ChainEntry::height)
                    .max()
                    .orElse(0);
            double x = support ? SUPPORT_HEADING + at * (entryWidth + PAD) : PAD;
            places.add(new Place(x, top, entryWidth, height, List.copyOf(entries)));
            row = Math.max(row, height);
            at++;
            if (!support || at == SUPPORT_COLUMNS) {
                top += row + APART;
                row = 0;
                at = 0;
            }
        }
        this.bottom = Math.max(head, top + row) + PAD;
    }

    /** How many lines the name of a category takes. */
    static List<String> headingLines(String name, boolean support, double width) {
        return SvgType.SUBTOTAL.lines(name, (support ? SUPPORT_HEADING : width) - 2 * PAD);
    }

    /** What a category is called; on each side one is for activities of the user's own. */
    static String name(Optional<ActivityCategory> category, boolean support, ChainAmounts chain) {
        String name = category.map(ActivityCategory::label)
                .orElseGet(() -> RenderWords.text(support ? "chain.other-support" : "chain.other-primary"))
                .in(chain.language());
        return Character.toString(Character.toUpperCase(name.codePointAt(0)))
                + name.substring(name.offsetByCodePoints(0, 1));
    }

    boolean support() {
        return support;
    }

    double width() {
        return width;
    }

    double height() {
        return bottom;
    }

    List<String> heading() {
        return heading;
    }

    String name() {
        return name;
    }

    /** How wide the bar of its share is when it is all of the cost. */
    double barWidth() {
        return (support ? SUPPORT_HEADING : width) - 2 * PAD;
    }

    /** The accounts in it of one chain. */
    List<ActivityAccount> accounts(int chain) {
        return accounts.get(chain);
    }

    List<Place> places() {
        return places;
    }

    private boolean isHere(Activity activity) {
        return activity.support() == support && activity.category().equals(category);
    }
}

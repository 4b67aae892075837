package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.valuechain.Activity;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a cell of the arrow says of one activity: its name with the sign of who performs it, cost and share, its parts. */
final class ChainEntry {
    static final SvgType SHARE = new SvgType("mw-mark mw-ink", 11, false);

    private static final SvgType PART = new SvgType("mw-note mw-ink", 12, false);
    private static final double SIGN = 14;
    private static final double DEEPER = 8;

    private final ActivityAccount account;
    private final ChainAmounts amounts;
    private final double width;
    private final boolean moved;
    private final List<Line> lines = new ArrayList<>();
    private double height = 2;

    /** A line of text; its baseline is below the top of the entry by that much; the sign of a performer stands before it. */
    private record Line(SvgType type, String text, double indent, double baseline, Optional<Performer> sign) {}

    ChainEntry(ActivityAccount account, ChainAmounts amounts, double width, boolean moved) {
        this.account = account;
        this.amounts = amounts;
        this.width = width;
        this.moved = moved;
        Activity activity = account.activity();
        add(SvgType.LABEL, word(activity.label()), SIGN, Optional.of(activity.performer()));
        if (activity.leftOut()) {
            add(SHARE, RenderWords.text("chain.left-out").in(amounts.language()), SIGN, Optional.empty());
        } else {
            add(SHARE, amounts.money(account.costPerUnit()) + " · " + share(account), SIGN, Optional.empty());
        }
        if (activity.performer() != Performer.OWN || moved) {
            add(SHARE, performed(), SIGN, Optional.empty());
        }
        for (Performer bearer : List.of(Performer.PARTNER, Performer.CUSTOMER)) {
            boolean bears = account.costPerUnitBorneBy(bearer)
                    .value()
                    .asNumber()
                    .filter(amount -> amount.signum() != 0)
                    .isPresent();
            if (bears) {
                add(SHARE, borne(bearer), SIGN, Optional.empty());
            }
        }
        account.parts().forEach(part -> part(part, SIGN + DEEPER));
        height += 4;
    }

    double height() {
        return height;
    }

    boolean leftOut() {
        return account.activity().leftOut();
    }

    /** The entry with its upper left corner at a place. */
    SvgElement at(double x, double y) {
        SvgElement group = SvgElement.of("g").add(SvgElement.of("title").lines(tip()));
        for (Line line : lines) {
            double left = x + line.indent();
            line.sign()
                    .ifPresent(performer -> group.add(PerformerSign.of(performer)
                            .at(left - SIGN, y + line.baseline() - line.type().size() * 0.8)));
            group.add(line.type().text(line.text(), left, y + line.baseline(), "start"));
        }
        return group;
    }

    /** A sentence for those who cannot see the picture. */
    String told(String category) {
        Activity activity = account.activity();
        return RenderWords.text(
                        activity.leftOut() ? "chain.description.left-out" : "chain.description.activity",
                        activity.label(),
                        category,
                        amounts.money(account.costPerUnit()) + " " + amounts.unit(),
                        share(account),
                        performer())
                .in(amounts.language());
    }

    private void part(ActivityAccount part, double indent) {
        String share =
                part.activity().leftOut() ? RenderWords.text("chain.left-out").in(amounts.language()) : share(part);
        add(
                PART,
                word(part.activity().label()) + "  " + share,
                indent + SIGN,
                Optional.of(part.activity().performer()));
        part.parts().forEach(deeper -> part(deeper, Math.min(indent + DEEPER, SIGN + 4 * DEEPER)));
    }

    private void add(SvgType type, String text, double indent, Optional<Performer> sign) {
        Optional<Performer> first = sign;
        for (String line : type.lines(text, width - indent)) {
            height += type.lineHeight();
            lines.add(new Line(type, line, indent, height - type.lineHeight() * 0.27, first));
            first = Optional.empty();
        }
    }

    private List<String> tip() {
        List<String> tip = new ArrayList<>();
        tip.add(word(account.activity().label()) + ": " + performer());
        if (leftOut()) {
            tip.add(RenderWords.text("chain.left-out").in(amounts.language()));
            return tip;
        }
        tip.add(account.costPerUnit().label().orElseThrow().in(amounts.language()) + ": "
                + amounts.value(account.costPerUnit()).text(amounts.language()));
        tip.add(account.costPerYear().label().orElseThrow().in(amounts.language()) + ": "
                + amounts.value(account.costPerYear()).text(amounts.language()));
        tip.add(account.assets().label().orElseThrow().in(amounts.language()) + ": "
                + amounts.value(account.assets()).text(amounts.language()));
        return tip;
    }

    private String performed() {
        return moved ? RenderWords.text("chain.moved", performer()).in(amounts.language()) : performer();
    }

    /** "partner", or "partner (Foxconn)" where the party has a name. */
    private String performer() {
        Activity activity = account.activity();
        return activity.partyLabel()
                .or(() -> activity.party().map(party -> Text.of(party.id().text())))
                .map(party -> RenderWords.text(
                                "chain.party", activity.performer().label(), party)
                        .in(amounts.language()))
                .orElseGet(() -> word(activity.performer().label()));
    }

    private String borne(Performer bearer) {
        return RenderWords.text("chain.borne", bearer.label(), amounts.other(account.costPerUnitBorneBy(bearer)))
                .in(amounts.language());
    }

    private String share(ActivityAccount each) {
        return amounts.percent(amounts.share(each));
    }

    private String word(Text text) {
        return text.in(amounts.language());
    }
}

package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ChainAccounts;
import dev.millet.valuechain.Performer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The document of one chain or of two below each other: frame, arrows, legend, notes, description. */
final class ChainDrawing {
    private static final double APART = 18;

    private final List<ChainAmounts> chains;
    private final ChainArrow arrow;
    private final Locale language;
    private final Text title;

    ChainDrawing(List<ChainAccounts> accounts, Predicate<Identifier> moved, Text title, Locale language) {
        PrintedMoney money = ChainAmounts.money(accounts, language);
        this.chains =
                accounts.stream().map(each -> new ChainAmounts(each, money)).toList();
        this.arrow = new ChainArrow(chains, moved);
        this.language = language;
        this.title = title;
    }

    /** The document, with more sentences about what is compared. */
    String document(List<Text> more) {
        Text note = RenderWords.text("chain.note", chains.get(0).unit());
        ChartFrame frame = new ChartFrame(title, note, ChainArrow.WIDTH, language);
        List<String> description = description();
        more.forEach(text -> description.add(text.in(language)));
        String id = Picture.id(title.in(language), String.join(" ", description));
        List<SvgElement> content = new ArrayList<>(List.of(WaterfallStyle.patterns(id, "mw-common")));
        double y = frame.top() + 6;
        for (int chain = 0; chain < chains.size(); chain++) {
            ChainPanel panel = new ChainPanel(arrow, chain, id);
            content.addAll(panel.elements(y));
            y += panel.height() + APART;
        }
        ChartLegend legend = legend(y, id);
        content.addAll(legend.elements());
        List<Text> foot = new ArrayList<>(more);
        foot.addAll(notes());
        return frame.document(legend.bottom() + 4, frame.foot(foot), description, content);
    }

    private ChartLegend legend(double y, String id) {
        ChartLegend legend = new ChartLegend(y, ChainArrow.WIDTH);
        Set<Performer> performers = EnumSet.noneOf(Performer.class);
        for (ActivityAccount account : all()) {
            performers.add(account.activity().performer());
        }
        performers.forEach(performer -> legend.add(
                (x, top) -> PerformerSign.of(performer).at(x + 3, top + 1),
                RenderWords.text("chain.legend.performer", performer.label()).in(language)));
        if (all().stream().anyMatch(account -> account.activity().leftOut())) {
            legend.add((x, top) -> hatched(x, top, id), word("chain.legend.left-out"));
        }
        List<BigDecimal> tints = ChainPanel.TINTS;
        for (int i = 0; i < tints.size(); i++) {
            String style = "mw-cell mw-share" + (i + 1);
            legend.add(
                    (x, top) -> new Box(x, top, 16, 11).rect(style, 0),
                    RenderWords.text(
                                    "chain.legend.share",
                                    tints.get(i)
                                                    .movePointRight(2)
                                                    .stripTrailingZeros()
                                                    .toPlainString() + " %")
                            .in(language));
        }
        return legend;
    }

    private static SvgElement hatched(double x, double y, String id) {
        return SvgElement.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", 16.0)
                .with("height", 11.0)
                .with("fill", "url(#" + id + "-hatch)");
    }

    /** What the arrow cannot show: cost without an activity, answers that do not exist and why. */
    private List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        for (ChainAmounts chain : chains) {
            ChainAccounts accounts = chain.accounts();
            Text label = accounts.chain().label();
            accounts.unassigned()
                    .ifPresent(cost -> notes.add(RenderWords.text(
                            "chain.unassigned", label, Text.of(cost.value().text(language)))));
            accounts.marginPerUnit()
                    .value()
                    .why()
                    .ifPresent(why -> notes.add(RenderWords.text("chain.undefined", label, why)));
        }
        return notes;
    }

    private List<String> description() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            ChainAmounts chain = chains.get(i);
            sentences.add(RenderWords.text(
                            "chain.description",
                            chain.accounts().chain().label(),
                            ChainPanel.sums(chain.accounts(), chain))
                    .in(language));
            for (ChainCell cell : arrow.cells()) {
                for (ChainCell.Place place : cell.places()) {
                    place.entries().get(i).ifPresent(entry -> sentences.add(entry.told(cell.name())));
                }
            }
        }
        notes().forEach(note -> sentences.add(note.in(language)));
        return sentences;
    }

    private List<ActivityAccount> all() {
        return chains.stream()
                .flatMap(chain -> chain.accounts().chain().activities().stream()
                        .map(activity -> chain.accounts().activity(activity.id().text())))
                .toList();
    }

    private String word(String key) {
        return RenderWords.text(key).in(language);
    }
}

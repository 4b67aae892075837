package dev.millet.render;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.valuechain.ActivityAccount;
import dev.millet.valuechain.ChainComparison;
import dev.millet.valuechain.ComparedActivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The picture of two value chains: two of Porter's arrows below each other, every activity at the same place in both.
 *
 * <p>A place that is empty in one arrow is an activity which that chain does not have. Activities that are in other hands here
 * than there say so in both, and are listed at the foot with the gap in cost. Otherwise each arrow is as in
 * {@link ValueChainSvg}.
 *
 * <pre>{@code
 * new ChainComparisonSvg(ChainComparison.of(direct, dealers), Text.of("Direct or dealers?", "直销还是经销？"))
 *         .in(Locale.CHINESE);
 * }</pre>
 *
 * @param comparison what is drawn, the own chain on top
 * @param title what stands above it
 */
public record ChainComparisonSvg(ChainComparison comparison, Text title) {
    /** The document in a language. */
    public String in(Locale language) {
        Set<Identifier> moved =
                comparison.moved().stream().map(ComparedActivity::id).collect(Collectors.toUnmodifiableSet());
        ChainDrawing drawing =
                new ChainDrawing(List.of(comparison.own(), comparison.other()), moved::contains, title, language);
        return drawing.document(notes(language));
    }

    private List<Text> notes(Locale language) {
        List<Text> notes = new ArrayList<>();
        PrintedMoney money = ChainAmounts.money(List.of(comparison.own(), comparison.other()), language);
        notes.add(RenderWords.text(
                "chain.gap",
                comparison.own().chain().label(),
                comparison.other().chain().label(),
                money.money(comparison.costGap()),
                money.unit(comparison.costGap())));
        Map<List<Text>, List<String>> moved = new LinkedHashMap<>();
        for (ComparedActivity activity : comparison.moved()) {
            List<Text> hands = List.of(performer(activity.own()), performer(activity.other()));
            moved.computeIfAbsent(hands, each -> new ArrayList<>())
                    .add(activity.label().in(language));
        }
        String comma = RenderWords.text("chain.comma").in(language);
        moved.forEach((hands, labels) -> notes.add(
                RenderWords.text("chain.hands", hands.get(0), hands.get(1), Text.of(String.join(comma, labels)))));
        return notes;
    }

    private static Text performer(Optional<ActivityAccount> account) {
        return account.orElseThrow().activity().performer().label();
    }
}

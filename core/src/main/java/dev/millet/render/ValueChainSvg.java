package dev.millet.render;

import dev.millet.basics.Text;
import dev.millet.valuechain.ChainAccounts;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a value chain, Porter's arrow: support activities above, primary ones below, the margin at the point.
 *
 * <p>All nine categories are drawn, whether or not the chain has activities there: what nobody wrote down is seen. Each box
 * prints its share in the cost of the chain, has a bar of it, and is stronger in colour where it is larger; under it stand the
 * activities with cost and share, their parts, and who performs them, told apart by shape and in words. What is common to
 * chains compared and left out is hatched and says so. A loss is not a margin and is called a loss.
 *
 * <p>Of the picture holds what {@link WaterfallSvg} says: SVG 1.1 with real text, light and dark, for screen readers too, and
 * the same bytes on every machine.
 *
 * <pre>{@code
 * new ValueChainSvg(ChainAccounts.of(chain), Text.of("Where the price goes", "售价的去向")).in(Locale.ENGLISH);
 * // assembly 1300.00 · 98.5 %, forum 20.00 · 1.5 %; margin 380.00 CNY/unit, 22.4 % of revenue
 * }</pre>
 *
 * <p>Source of the form: Porter, Competitive Advantage (1985), figure 2-2.
 *
 * @param accounts what is drawn
 * @param title what stands above it
 */
public record ValueChainSvg(ChainAccounts accounts, Text title) {
    /** The document in a language. */
    public String in(Locale language) {
        return new ChainDrawing(List.of(accounts), moved -> false, title, language).document(List.of());
    }
}

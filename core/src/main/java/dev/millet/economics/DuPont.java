package dev.millet.economics;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.driver.Method;
import org.immutables.value.Value;

/**
 * The DuPont tree: return on equity as net margin × asset turnover × equity multiplier.
 *
 * <p>A net income of 60 on revenue of 1000, assets of 800 and equity of 400 is a margin of 6 %, 1.25 turns and a
 * multiplier of 2: 15 % a year. Income and revenue are money per period, balances money, so turnover and return are per
 * period.
 *
 * <p>Undefined where revenue, assets or equity are not positive: a return on negative equity has no meaning.
 *
 * <p>Source: F. Donaldson Brown's system at DuPont (1912); Koller, Goedhart and Wessels, Valuation (2010).
 */
@Value.Immutable
public abstract class DuPont {
    private static final Method METHOD = new Method("economics.dupont", 1, "Donaldson Brown 1912");

    /** Whose return. */
    public abstract Subject subject();

    /** Net income of the period; may be negative. */
    public abstract Driver netIncome();

    /** Revenue of the period. */
    public abstract Driver revenue();

    /** Total assets, on average as a rule. */
    public abstract Balance assets();

    /** Shareholders' equity, on average as a rule. */
    public abstract Balance equity();

    /** A builder; every attribute is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        returnOnEquity();
    }

    /** Net income ÷ revenue. */
    public Driver netMargin() {
        return subject().name(netIncome().dividedBy(sold()), "net-margin", METHOD);
    }

    /** Revenue ÷ assets, per period. */
    public Driver assetTurnover() {
        return subject()
                .name(sold().dividedBy(assetsHeld()), "asset-turnover", stated("asset-turnover", assets()), METHOD);
    }

    /** Assets ÷ equity. */
    public Driver equityMultiplier() {
        return subject()
                .name(
                        assetsHeld().dividedBy(equityHeld()),
                        "equity-multiplier",
                        stated("equity-multiplier", equity()),
                        METHOD);
    }

    /** Margin × turnover: what the assets earn, however they are paid for. */
    public Driver returnOnAssets() {
        return subject().name(netMargin().times(assetTurnover()), "return-on-assets", METHOD);
    }

    /** Margin × turnover × multiplier, which is net income ÷ equity. */
    public Driver returnOnEquity() {
        return subject().name(netMargin().times(assetTurnover()).times(equityMultiplier()), "return-on-equity", METHOD);
    }

    private static Text stated(String word, Balance balance) {
        return Subject.WORDS.text(
                "on-balance",
                Subject.WORDS.text(word),
                Subject.WORDS.text(balance.kind().word()));
    }

    private Driver sold() {
        return Precondition.POSITIVE.of(revenue(), "revenue");
    }

    private Driver assetsHeld() {
        return Precondition.POSITIVE.of(assets().amount(), "assets");
    }

    private Driver equityHeld() {
        return equity().amount().onlyIf(equity().amount().isPositive(), Subject.WORDS.text("why-no-equity"));
    }

    /** Builds a DuPont tree. */
    public static final class Builder extends ImmutableDuPont.Builder {
        Builder() {}
    }
}

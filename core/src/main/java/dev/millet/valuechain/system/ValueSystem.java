package dev.millet.valuechain.system;

import dev.millet.basics.Identifier;
import dev.millet.basics.Shape;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Bounds;
import dev.millet.fact.Figure;
import dev.millet.finding.Findings;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Porter's value system: suppliers, the firm, its channels and the buyer, and who keeps what of the buyer's price.
 *
 * <p>Each {@linkplain SystemStage stage} states only what it adds, and each sells to exactly one later stage, so the stages
 * sum to the consumer's price ex VAT by construction: there is no place where a purchase could be counted again. Several
 * suppliers may sell to one stage.
 *
 * <p>Either every stage states its margin, and the consumer's price follows. Or the consumer's price is given, and exactly
 * one stage leaves its margin open: it keeps the rest, and loses what is missing. Its {@link SystemAccounts} answer.
 *
 * <p>Example: parts with costs of CNY 900/unit and a margin of 100, the firm with 200 and an open margin, a retailer with 90
 * and 5 % of its price; the buyer pays 1,872 with 17 % of VAT, so 1,600 without. The retailer adds 170, the parts 1,000, the
 * firm 430, of which 230 are its margin:
 *
 * <pre>{@code
 * ValueSystem.of("phones", "CNY")
 *     .addStages(
 *         SystemStage.of("parts", StageRole.SUPPLIER).cost("making", making).margin(hundred).build(),
 *         SystemStage.of("firm", StageRole.FIRM).cost("development", development).build(),
 *         SystemStage.of("retailer", StageRole.CHANNEL).cost("shop", shop).margin(fivePercent).build())
 *     .consumerPrice(price)
 *     .vat(seventeenPercent)
 *     .build();
 * }</pre>
 *
 * <p>Invariants: stages have distinct names, one is the firm; a stage sells to a later one that is no further up (a channel
 * does not sell to a supplier); all money is per unit in one currency.
 *
 * <p>Source: Porter, Competitive Advantage (1985), chapter 2; who keeps what: Kraemer, Linden and Dedrick, Capturing Value in
 * Global Networks: Apple's iPad and iPhone (2011).
 */
@Value.Immutable
public interface ValueSystem extends WithValueSystem {
    /** Its name: phones. */
    Identifier id();

    /** What it is called on a page. */
    @Value.Default
    default Text label() {
        return Text.of(id().text());
    }

    /** The currency in which it is counted: CNY. */
    Unit currency();

    /** The stages in the order of the goods; the last one sells to the buyer. */
    List<SystemStage> stages();

    /** What the buyer pays, money per unit, VAT included where {@link #vat} is stated. Only if a stage's margin is open. */
    Optional<Figure> consumerPrice();

    /** The rate of value added tax on the consumer's price ex VAT, a ratio; none if absent. */
    Optional<Figure> vat();

    /** What buyers would be willing to pay, VAT included; beside the account, never in a margin. */
    Optional<Figure> willingnessToPay();

    /** A new system with an id, counted in a currency. */
    static Builder of(String id, String currency) {
        return builder().id(Identifier.of(id)).currency(Unit.of(currency));
    }

    /** A builder; {@code id} and {@code currency} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The stage of a name; refuses a name that no stage has. */
    default SystemStage stage(String stage) {
        List<Identifier> ids = stages().stream().map(SystemStage::id).toList();
        Bounds.known("stage", Identifier.of(stage), ids, "value system '" + id() + "'");
        return stages().get(ids.indexOf(Identifier.of(stage)));
    }

    /** Who buys from a stage; empty for the last one, which sells to the buyer. */
    default Optional<SystemStage> customerOf(String stage) {
        SystemStage from = stage(stage);
        int next = stages().indexOf(from) + 1;
        return next == stages().size()
                ? Optional.empty()
                : Optional.of(from.sellsTo().map(to -> stage(to.text())).orElseGet(() -> stages().get(next)));
    }

    /** Who sells to a stage, in the order of the goods. */
    default List<SystemStage> suppliersOf(String stage) {
        SystemStage to = stage(stage);
        return stages().stream()
                .filter(each -> customerOf(each.id().text()).filter(to::equals).isPresent())
                .toList();
    }

    /** What is weak about it, though it can be built. */
    default Findings findings() {
        return Findings.of(this, ValueSystemRules.ALL);
    }

    /** Its shape: the one description that JSON, schemas and generators read. */
    static Shape<ValueSystem> shape() {
        return ValueSystemShapes.SYSTEM;
    }

    /** Refuses what the type's description calls invariants. */
    @Value.Check
    default void check() {
        SoundSystem.require(this);
    }

    /** Builds a value system. */
    final class Builder extends ImmutableValueSystem.Builder {
        Builder() {}
    }
}

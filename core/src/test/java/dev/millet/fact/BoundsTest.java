package dev.millet.fact;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.millet.basics.Identifier;
import dev.millet.basics.Unit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a user's own noun may hold its figures to. */
class BoundsTest {
    private static final Figure LOSS = Figure.decided("loss", "110%", "plan");
    private static final Figure VOLUME = Figure.assumed("volume", "900 unit/year", "-1000..2000", "plan");

    @Test
    void aValueOrAnEndOfItsRangeThatCannotBeIsRefusedByName() {
        refuses(
                () -> Bounds.share("loss", LOSS, "tier 'retailer'"),
                "loss must be a ratio from 0 to 1, but was '1.1' (tier 'retailer')");
        refuses(
                () -> Bounds.notNegative("volume", VOLUME, "offer 'phone'"),
                "volume must not be negative, but was '-1000 unit/year' (low end of its range, offer 'phone')");
        refuses(
                () -> Bounds.positive("volume", VOLUME, "offer 'phone'"),
                "volume must be positive, but was '-1000 unit/year' (low end of its range, offer 'phone')");
    }

    @Test
    void anotherUnitAndAnIdOfSeveralWordsAreRefused() {
        refuses(
                () -> Bounds.unit("loss", LOSS, Unit.parse("CNY/unit"), "tier 'retailer'"),
                "loss must be in 'CNY/unit', but was '1.1' (tier 'retailer')");
        refuses(
                () -> Bounds.unit("volume", VOLUME, Unit.RATIO, "offer 'phone'"),
                "volume must be a ratio, but was '900 unit/year' (offer 'phone')");
        refuses(
                () -> Bounds.oneWord("a tier", Identifier.of("a.b"), "route 'dealers'"),
                "id of a tier must be one word without dots, but was 'a.b' (route 'dealers')");
    }

    @Test
    void anAmountIsHeldToItsUnitAndToZeroAtOnce() {
        refuses(
                () -> Bounds.amount("volume", VOLUME, Unit.of("unit"), "offer 'phone'"),
                "volume must be in 'unit', but was '900 unit/year' (offer 'phone')");
        refuses(
                () -> Bounds.amount("volume", VOLUME, VOLUME.unit(), "offer 'phone'"),
                "volume must not be negative, but was '-1000 unit/year' (low end of its range, offer 'phone')");
    }

    @Test
    void aNameGivenTwiceAndANameThatNothingHasAreRefused() {
        List<Identifier> ids = List.of(Identifier.of("order"), Identifier.of("payment"), Identifier.of("order"));
        refuses(
                () -> Bounds.distinct("step", ids, "process 'shop'"),
                "step must have a name of its own, but was 'order' twice (process 'shop')");
        refuses(
                () -> Bounds.known("step", Identifier.of("parcel"), ids.subList(0, 2), "process 'shop'"),
                "step must be one of ['order', 'payment'], but was 'parcel' (process 'shop')");
    }

    @Test
    void whatIsNotThereAndWhatFitsIsLetThrough() {
        assertThatCode(() -> {
                    Bounds.notNegative("volume", Optional.empty(), "offer 'phone'");
                    Bounds.unit("volume", Optional.of(VOLUME), VOLUME.unit(), "offer 'phone'");
                    Bounds.notNegative("loss", LOSS, "tier 'retailer'");
                    Bounds.amount("loss", LOSS, Unit.RATIO, "tier 'retailer'");
                    Bounds.distinct(
                            "step", List.of(Identifier.of("order"), Identifier.of("payment")), "process 'shop'");
                    Bounds.known("step", Identifier.of("order"), List.of(Identifier.of("order")), "process 'shop'");
                    Bounds.share("loss", Figure.assumed("loss", "10%", "5%..100%", "plan"), "tier 'retailer'");
                })
                .doesNotThrowAnyException();
    }

    private static void refuses(ThrowingCallable mistake, String message) {
        assertThatIllegalArgumentException().isThrownBy(mistake).withMessage(message);
    }
}

package dev.millet.valuechain.system;

import static dev.millet.valuechain.Inputs.figure;
import static dev.millet.valuechain.Inputs.label;
import static dev.millet.valuechain.Inputs.number;
import static dev.millet.valuechain.Inputs.real;
import static dev.millet.valuechain.Inputs.why;
import static dev.millet.valuechain.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import dev.millet.fact.Figure;
import dev.millet.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ValueSystemTest {
    private static final SystemStage PARTS = SystemStage.of("parts", StageRole.SUPPLIER)
            .cost("making", figure("making", "CNY 900/unit"))
            .margin(figure("parts-margin", "CNY 100/unit"))
            .build();
    private static final SystemStage FIRM = SystemStage.of("firm", StageRole.FIRM)
            .label(Text.of("The firm", "本企业"))
            .cost("development", figure("development", "CNY 200/unit"))
            .build();
    private static final SystemStage RETAILER = SystemStage.of("retailer", StageRole.CHANNEL)
            .cost("shop", figure("shop", "CNY 90/unit"))
            .margin(figure("retail-margin", "0.05"))
            .build();

    @Test
    void theExampleOfTheThreeStagesTellsWhoKeepsWhat() {
        SystemAccounts phones = SystemAccounts.of(phones());
        assertThat(number(phones.consumerPrice())).isEqualByComparingTo("1600");
        assertThat(number(phones.tax())).isEqualByComparingTo("272");
        assertThat(number(phones.purchase("retailer"))).isEqualByComparingTo("1430");
        assertThat(number(phones.added("retailer"))).isEqualByComparingTo("170");
        assertThat(number(phones.margin("retailer"))).isEqualByComparingTo("80");
        assertThat(number(phones.added("parts"))).isEqualByComparingTo("1000");
        assertThat(number(phones.added("firm"))).isEqualByComparingTo("430");
        assertThat(number(phones.margin("firm"))).isEqualByComparingTo("230");
        assertThat(real(phones.marginShare("firm"))).isCloseTo(0.14375, within(1e-12));
        assertThat(real(phones.costShare("firm"))).isCloseTo(0.125, within(1e-12));
        assertThat(number(phones.allMargins())).isEqualByComparingTo("410");
        assertThat(number(phones.allCosts())).isEqualByComparingTo("1190");
        assertThat(number(phones.share(StageRole.SUPPLIER))).isEqualByComparingTo("0.625");
        assertThat(label(phones.margin("firm"), Locale.CHINESE)).isEqualTo("本企业：利润");
        assertThat(label(phones.added(StageRole.CHANNEL), Locale.ENGLISH)).isEqualTo("phones: value added, channel");
        assertThat(phones.tree().answers()).hasSize(6 + 3 * 6);
    }

    @Test
    void theExampleOfTheRetailerAsksItsPriceForward() {
        SystemAccounts forward = SystemAccounts.of(ValueSystem.of("phones", "CNY")
                .addStages(PARTS, FIRM.withMargin(figure("firm-margin", "CNY 230/unit")), RETAILER)
                .vat(figure("vat", "0.17"))
                .build());
        assertThat(number(forward.price("firm"))).isEqualByComparingTo("1430");
        assertThat(number(forward.price("retailer"))).isEqualByComparingTo("1600");
        assertThat(number(forward.consumerPriceWithTax())).isEqualByComparingTo("1872");
    }

    @Test
    void twoSuppliersSideBySideSellToOneStage() {
        SystemStage assembler = SystemStage.of("assembler", StageRole.SUPPLIER)
                .cost("labour", figure("labour", "CNY 60/unit"))
                .margin(figure("assembler-margin", "CNY 20/unit"))
                .build();
        ValueSystem side = phones().withStages(PARTS.withSellsTo(Identifier.of("firm")), assembler, FIRM, RETAILER);
        assertThat(side.suppliersOf("firm"))
                .extracting(SystemStage::id)
                .map(Identifier::text)
                .containsExactly("parts", "assembler");
        assertThat(side.customerOf("retailer")).isEmpty();
        SystemAccounts accounts = SystemAccounts.of(side);
        assertThat(number(accounts.purchase("assembler"))).isEqualByComparingTo("0");
        assertThat(number(accounts.purchase("firm"))).isEqualByComparingTo("1080");
        assertThat(number(accounts.margin("firm"))).isEqualByComparingTo("150");
    }

    @Test
    void aSupplierWhoseMarginIsOpenIsLeftWhatOthersDoNotTake() {
        SystemStage licences = SystemStage.of("licences", StageRole.SUPPLIER)
                .margin(figure("licence-fee", "CNY 50/unit"))
                .build();
        SystemAccounts squeezed = SystemAccounts.of(phones().withStages(
                        PARTS.withMargin(Optional.empty()).withSellsTo(Identifier.of("firm")),
                        licences,
                        FIRM.withMargin(figure("firm-margin", "0.1")),
                        RETAILER));
        // the firm sells at 1430, keeps 143, spends 200 and pays 50 for licences
        assertThat(number(squeezed.price("parts"))).isEqualByComparingTo("1037");
        assertThat(number(squeezed.margin("parts"))).isEqualByComparingTo("137");
    }

    @Test
    void aFirmThatSellsAtCostLosesAndARuleSpeaksOfIt() {
        ValueSystem cheap = phones().withConsumerPrice(figure("price", "CNY 1500/unit"));
        assertThat(number(SystemAccounts.of(cheap).margin("firm"))).isNegative();
        assertThat(cheap.findings().list()).extracting(Finding::key).containsExactly("valuechain.stage.at-a-loss");
        assertThat(phones().findings().list()).isEmpty();
        assertThat(phones().withStages(PARTS.withCosts(Map.of()), FIRM, RETAILER)
                        .findings()
                        .list())
                .extracting(Finding::key)
                .containsExactly("valuechain.stage.without-cost");
    }

    @Test
    void aSystemOfTheFirmAloneKeepsAllOfThePrice() {
        SystemAccounts direct = SystemAccounts.of(ValueSystem.of("direct", "CNY")
                .addStages(FIRM)
                .consumerPrice(figure("price", "CNY 500/unit"))
                .build());
        assertThat(number(direct.share("firm"))).isEqualByComparingTo("1");
        assertThat(number(direct.tax())).isEqualByComparingTo("0");
        assertThat(number(direct.added(StageRole.CHANNEL))).isEqualByComparingTo("0");
        assertThat(number(direct.consumerPriceWithTax())).isEqualByComparingTo("500");
    }

    @Test
    void whatDoesNotExistSaysWhy() {
        SystemAccounts phones = SystemAccounts.of(phones());
        assertThat(why(phones.consumerSurplus())).isEqualTo("no willingness to pay is stated");
        assertThat(number(SystemAccounts.of(phones().withWillingnessToPay(figure("wtp", "CNY 2000/unit")))
                        .consumerSurplus()))
                .isEqualByComparingTo("128");
        assertThat(why(with(phones.share("firm"), "price", "CNY 0/unit"))).isEqualTo("the consumer pays nothing");
        SystemAccounts forward = SystemAccounts.of(ValueSystem.of("direct", "CNY")
                .addStages(FIRM.withMargin(figure("m", "0.5")))
                .build());
        assertThat(why(with(forward.price("firm"), "m", "1"))).isEqualTo("a margin takes the whole price");
    }

    @Test
    void whatIsNoValueSystemIsRefused() {
        refused(() -> phones().withStages(PARTS, RETAILER))
                .hasMessage("a value system must have one stage that is the firm, but was '0' (value system 'phones')");
        refused(() -> phones().withStages(PARTS, FIRM, FIRM))
                .hasMessage("stage must have a name of its own, but was 'firm' twice (value system 'phones')");
        refused(() -> phones().withStages(RETAILER, FIRM))
                .hasMessage("a stage must sell down the system, but was 'channel' to 'firm' (stage 'retailer')");
        refused(() -> phones().withStages(PARTS, FIRM, RETAILER.withSellsTo(Identifier.of("firm"))))
                .hasMessage("stage that is sold to must be one of [], but was 'firm' (stage 'retailer')");
        refused(() -> phones().withConsumerPrice(Optional.empty()))
                .hasMessage("without a consumer's price no stage must leave its margin open, but was '[firm]' (value"
                        + " system 'phones')");
        refused(() -> phones().withStages(PARTS, FIRM.withMargin(figure("m", "0.1")), RETAILER))
                .hasMessage("with a consumer's price one stage must leave its margin open, but was '[]' (value system"
                        + " 'phones')");
        refused(() -> phones().withConsumerPrice(figure("price", "CNY 0/unit")))
                .hasMessage("consumer's price must be positive, but was 'CNY 0/unit' (value system 'phones')");
        refused(() -> phones().withStages(PARTS.withMargin(figure("m", "USD 5/unit")), FIRM, RETAILER))
                .hasMessage("margin of a stage must be in 'CNY/unit', but was 'USD 5/unit' (stage 'parts')");
        refused(() -> RETAILER.withMargin(figure("m", "1")))
                .hasMessage("margin of a stage must be less than its whole price, but was '1' (stage 'retailer')");
        refused(() -> RETAILER.withMargin(Figure.assumed("m", "0.5", "0.2..1", "guess")))
                .hasMessage("margin of a stage must be less than its whole price, but was '1' (stage 'retailer')");
        refused(() -> SystemAccounts.of(phones()).price("x"))
                .hasMessage("stage must be one of ['parts', 'firm', 'retailer'], but was 'x' (value system 'phones')");
        refused(() -> RETAILER.withCosts(Map.of(Identifier.of("a"), figure("a", "CNY -1/unit"))))
                .hasMessage("own cost of a stage must not be negative, but was 'CNY -1/unit' (stage 'retailer')");
    }

    @Test
    void aDriverOfAnotherModelStandsInTheFiguresPlaceAndIsExplained() {
        Driver rent = Driver.of(Figure.assumed("rent", "CNY 70/unit", "what the landlord asks"));
        SystemAccounts accounts = SystemAccounts.of(phones(), Map.of(Identifier.of("shop"), rent));

        assertThat(number(accounts.cost("retailer"))).isEqualByComparingTo("70");
        assertThat(number(accounts.margin("firm"))).isEqualByComparingTo("250");
        assertThat(accounts.margin("firm").explain().text(Locale.ENGLISH)).contains("what the landlord asks");
    }

    @Test
    void aDriverInPlaceOfNoFigureOrOfAnotherUnitIsRefused() {
        Driver rent = Driver.of(Figure.assumed("rent", "CNY 70/unit", "what the landlord asks"));

        refused(() -> SystemAccounts.of(phones(), Map.of(Identifier.of("rent"), rent)))
                .hasMessage(
                        "figure must be one of ['making', 'parts-margin', 'development', 'shop', 'retail-margin', 'price',"
                                + " 'vat'], but was 'rent' (value system 'phones')");
        refused(() -> SystemAccounts.of(phones(), Map.of(Identifier.of("shop"), Driver.constant("5"))))
                .hasMessage(
                        "driver must have the unit 'CNY/unit' of its figure, but was '1' (shop, value system 'phones')");
    }

    static ValueSystem phones() {
        return ValueSystem.of("phones", "CNY")
                .addAllStages(List.of(PARTS, FIRM, RETAILER))
                .consumerPrice(figure("price", "CNY 1872/unit"))
                .vat(figure("vat", "0.17"))
                .build();
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}

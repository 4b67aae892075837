package dev.millet.golden;

import static dev.millet.economics.Subject.about;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.millet.driver.Driver;
import dev.millet.economics.Balance;
import dev.millet.economics.CashConversion;
import dev.millet.economics.OperatingBalances;
import dev.millet.economics.Subject;
import dev.millet.economics.Turnover;
import dev.millet.economics.WorkingCapital;
import java.util.ArrayList;
import java.util.List;

/** Chapter 3: cash conversion and working capital. */
final class CashConversionCalculations {
    private static final String MODEL = "cash-conversion-working-capital";
    private static final String FLOW = "CNY/year";
    private static final String MONEY = "CNY";
    private static final Subject CASE = about("case");
    private static final String[] REVENUE = {"revenue", "sales", "revenueNet", "netRevenue"};
    static final String[] COST = {"cogs", "costOfSales", "cogsNet", "costOfGoodsSold"};
    static final String[] DAYS = {"daysInYear", "daysInPeriod", "days", "daysPerYear", "daysInQuarter", "N"};
    private static final String[] DIO = {"dio", "dsi", "daysInventory", "componentDays"};
    private static final String[] DSO = {"dso", "daysSales"};
    private static final String[] DPO = {"dpo", "daysPayables"};
    static final String[] CAPITAL = {
        "capitalRate", "costOfCapital", "capitalCost", "financingRate", "k", "wacc", "interestRate"
    };

    private CashConversionCalculations() {}

    static void register(GoldenCalculations all) {
        all.register(
                MODEL,
                CashConversionCalculations::balances,
                "cash-conversion-cycle",
                "cash-conversion-cycle-from-averages",
                "cash-conversion-cycle-from-closing",
                "cash-conversion-cycle-closing-balances",
                "cash-conversion-cycle-of-quarter",
                "cash-conversion-cycle-from-balances",
                "cash-conversion-cycle-with-deposits",
                "net-working-capital",
                "working-capital",
                "working-capital-financing",
                "days-sales-outstanding",
                "vat-in-receivables",
                "vat-inclusive-receivables");
        all.register(
                MODEL,
                CashConversionCalculations::years,
                "cash-conversion-cycle-of-years",
                "cash-conversion-cycle-of-companies");
        all.register(
                MODEL,
                CashConversionCalculations::quarters,
                "cash-conversion-cycle-of-quarters",
                "cash-conversion-cycle-from-days");
        all.register(MODEL, CashConversionCalculations::turnover, "turnover-to-days", "days-to-turnover");
        all.register(
                MODEL,
                CashConversionCalculations::buildToOrder,
                "build-to-order",
                "build-to-order-cash-conversion-cycle",
                "build-to-order-cycle",
                "presale",
                "pre-sale",
                "presale-cash-conversion-cycle",
                "cash-conversion-cycle-build-to-order");
    }

    static Driver days(GoldenInputs in) {
        return in.find("day/year", DAYS).orElseGet(() -> Driver.constant("365 day/year"));
    }

    /** From balances: opening and closing, an average, or the closing one; two numbers under "closing" mean the second. */
    private static GoldenAnswers balances(GoldenInputs in) {
        if (in.has(DIO) && in.has(DPO)) {
            return fromDays(in);
        }
        Driver revenue = in.number(FLOW, REVENUE);
        Driver cost = in.find(FLOW, COST).orElse(revenue);
        boolean taxed = in.has("vatRate");
        OperatingBalances.Builder builder = OperatingBalances.builder()
                .subject(CASE)
                .revenue(revenue)
                .costOfSales(cost)
                .inventory(balance(in, "inventory", "averageInventory", "closingInventory", "inventories"))
                .receivables(balance(
                        in,
                        "receivables",
                        "averageReceivables",
                        "closingReceivables",
                        "receivablesInclVat",
                        "receivablesGross",
                        "grossReceivables",
                        "accountsReceivable"))
                .payables(balance(
                        in,
                        "payables",
                        "averagePayables",
                        "closingPayables",
                        "payablesInclVat",
                        "payablesGross",
                        "accountsPayable"))
                .daysInPeriod(days(in));
        if (in.has("deposits", "customerDeposits", "averageDeposits", "prepayments", "advances")) {
            builder.deposits(balance(in, "deposits", "customerDeposits", "averageDeposits", "prepayments", "advances"));
        }
        in.find(FLOW, "purchases").ifPresent(builder::purchases);
        OperatingBalances untaxed = builder.build();
        OperatingBalances balances = untaxed;
        if (taxed) {
            balances = OperatingBalances.builder()
                    .subject(CASE)
                    .revenue(revenue)
                    .costOfSales(cost)
                    .inventory(untaxed.inventory())
                    .receivables(untaxed.receivables())
                    .payables(untaxed.payables())
                    .deposits(untaxed.deposits())
                    .purchases(untaxed.purchases())
                    .daysInPeriod(untaxed.daysInPeriod())
                    .salesTaxRate(in.number("1", "vatRate"))
                    .purchaseTaxRate(in.find("1", "purchaseVatRate").orElseGet(() -> in.number("1", "vatRate")))
                    .build();
        }
        GoldenAnswers answers = new GoldenAnswers()
                .with(
                        untaxed::daysSales,
                        "dsoNaive",
                        "dsoWithVat",
                        "dsoInclVat",
                        "dsoUncorrected",
                        "dsoGross",
                        "naiveDso")
                .with(untaxed::daysPayables, "dpoNaive", "dpoWithVat", "dpoInclVat", "dpoGross", "naiveDpo")
                .with(balances::daysSales, "dsoCorrect", "dsoExclVat", "dsoNet", "dsoCorrected", "correctDso")
                .with(balances::daysPayables, "dpoCorrect", "dpoExclVat", "dpoNet", "dpoCorrected", "correctDpo");
        return conversion(answers, balances.conversion(), balances.workingCapital(), in);
    }

    private static GoldenAnswers fromDays(GoldenInputs in) {
        CashConversion days =
                CashConversion.of(CASE, in.number("day", DIO), in.number("day", DSO), in.number("day", DPO));
        if (!in.has(REVENUE) || !in.has(COST)) {
            return cycle(new GoldenAnswers(), days);
        }
        Driver revenue = in.number(FLOW, REVENUE);
        Driver cost = in.number(FLOW, COST);
        WorkingCapital plain = days.workingCapital(revenue, cost, days(in));
        WorkingCapital capital = in.has("vatRate")
                ? days.workingCapitalWithTax(
                        revenue,
                        cost,
                        days(in),
                        in.number("1", "vatRate"),
                        in.find("1", "purchaseVatRate").orElseGet(() -> in.number("1", "vatRate")))
                : plain;
        GoldenAnswers answers = new GoldenAnswers()
                .with(plain::net, "netWorkingCapitalExclVat", "nwcExclVat")
                .with(capital::receivables, "receivablesInclVat", "grossReceivables");
        return conversion(answers, days, capital, in);
    }

    private static GoldenAnswers conversion(
            GoldenAnswers answers, CashConversion days, WorkingCapital capital, GoldenInputs in) {
        cycle(answers, days)
                .with(capital::net, "netWorkingCapital", "nwc", "workingCapital", "netWorkingCapitalInclVat")
                .with(capital::inventory, "inventory")
                .with(capital::receivables, "receivables")
                .with(capital::payables, "payables");
        in.find("1/year", CAPITAL)
                .ifPresent(rate -> answers.with(
                        () -> capital.financingCost(rate),
                        "financingCost",
                        "annualFinancingCost",
                        "financingCostPerYear",
                        "annualCost"));
        return answers;
    }

    private static GoldenAnswers cycle(GoldenAnswers answers, CashConversion days) {
        return answers.with(days::daysInventory, "dio", "dsi", "daysInventory")
                .with(days::daysSales, "dso", "daysSales")
                .with(days::daysPayables, "dpo", "daysPayables")
                .with(days::cycle, "ccc", "cashConversionCycle");
    }

    private static Balance balance(GoldenInputs in, String... names) {
        String name = in.name(names).orElse("");
        if (name.isEmpty()) {
            return Balance.closing(Driver.constant("CNY 0"));
        }
        List<Driver> amounts = in.list(MONEY, name);
        boolean closing = in.json().path("balance").asText("").startsWith("clos")
                || name.startsWith("closing")
                || (amounts.size() == 1 && !name.startsWith("average"));
        if (closing) {
            return Balance.closing(amounts.get(amounts.size() - 1));
        }
        return amounts.size() == 1
                ? Balance.ofAverage(amounts.get(0))
                : Balance.average(amounts.get(0), amounts.get(1));
    }

    /** Years or firms under whatever names: {@code fy2024} with its days answers {@code fy2024Ccc}. */
    private static GoldenAnswers years(GoldenInputs in) {
        GoldenAnswers answers = new GoldenAnswers();
        List<Driver> cycles = new ArrayList<>();
        in.json().properties().forEach(field -> {
            if (!field.getValue().isObject()) {
                return;
            }
            String name = field.getKey();
            GoldenInputs year = in.object(name);
            CashConversion days = CashConversion.of(
                    about(name), year.number("day", DIO), year.number("day", DSO), year.number("day", DPO));
            cycles.add(days.cycle());
            answers.with(days::cycle, name + "Ccc")
                    .with(days::daysInventory, name + "Dio")
                    .with(days::daysSales, name + "Dso")
                    .with(days::daysPayables, name + "Dpo");
        });
        return answers.with(() -> cycles, "ccc").with(() -> cycles.get(0).minus(cycles.get(1)), "difference", "change");
    }

    /** Rows of three numbers each: inventory, sales, payables. */
    private static GoldenAnswers quarters(GoldenInputs in) {
        if (in.has(DIO) && in.has(DPO)) {
            return lists(in);
        }
        List<Driver> cycles = new ArrayList<>();
        JsonNode rows = in.json().get(in.name("dsiDsoDpo", "dioDsoDpo", "rows").orElseThrow());
        for (JsonNode row : rows) {
            List<Driver> days = new GoldenInputs(row.isObject() ? row : wrapped(row)).list("day", "days");
            cycles.add(CashConversion.of(about("q-" + cycles.size()), days.get(0), days.get(1), days.get(2))
                    .cycle());
        }
        return new GoldenAnswers().with(() -> cycles, "ccc", "cashConversionCycle");
    }

    private static JsonNode wrapped(JsonNode row) {
        return JsonNodeFactory.instance.objectNode().set("days", row);
    }

    private static GoldenAnswers lists(GoldenInputs in) {
        List<Driver> inventory = in.list("day", DIO);
        List<Driver> sales = in.list("day", DSO);
        List<Driver> payables = in.list("day", DPO);
        List<Driver> cycles = new ArrayList<>();
        for (int i = 0; i < inventory.size(); i++) {
            cycles.add(CashConversion.of(about("q-" + i), inventory.get(i), sales.get(i), payables.get(i))
                    .cycle());
        }
        return new GoldenAnswers().with(() -> cycles, "ccc", "cashConversionCycle");
    }

    private static GoldenAnswers turnover(GoldenInputs in) {
        Driver year = days(in);
        if (in.has("turnover", "turnovers", "inventoryTurnover")) {
            List<Driver> turns = in.list("1/year", "turnover", "turnovers", "inventoryTurnover");
            List<Turnover> all =
                    turns.stream().map(each -> Turnover.of(CASE, each, year)).toList();
            return new GoldenAnswers()
                    .with(() -> all.stream().map(Turnover::days).toList(), "days", "daysInventory", "dio");
        }
        List<Driver> stays = in.list("day", "stockDays", "dio", "dso", "inventoryDays", "days");
        List<Turnover> all =
                stays.stream().map(each -> Turnover.ofDays(CASE, each, year)).toList();
        return new GoldenAnswers()
                .with(() -> all.stream().map(Turnover::timesPerPeriod).toList(), "turnover", "turnovers");
    }

    private static GoldenAnswers buildToOrder(GoldenInputs in) {
        CashConversion days = CashConversion.ofBuildToOrder(
                CASE,
                in.number(
                        "day",
                        "orderToShipDays",
                        "orderToShipTime",
                        "orderToShip",
                        "leadTimeDays",
                        "orderToDeliveryDays",
                        "shipDays",
                        "L"),
                in.number(
                        "day",
                        "componentStockDays",
                        "componentDays",
                        "componentStock",
                        "componentInventoryDays",
                        "stockDays",
                        "inventoryDays",
                        "c"),
                in.number(
                        "day",
                        "supplierTermsDays",
                        "supplierTermDays",
                        "supplierTerms",
                        "supplierDays",
                        "payableDays",
                        "s"));
        if (!in.has(REVENUE) && !in.has(COST)) {
            return cycle(new GoldenAnswers(), days);
        }
        Driver cost = in.number(FLOW, COST);
        Driver revenue = in.number(FLOW, REVENUE);
        return conversion(new GoldenAnswers(), days, capital(days, revenue, cost, in), in);
    }

    private static WorkingCapital capital(CashConversion days, Driver revenue, Driver cost, GoldenInputs in) {
        return in.find("1", "vatRate")
                .map(rate -> days.workingCapitalWithTax(revenue, cost, days(in), rate, rate))
                .orElseGet(() -> days.workingCapital(revenue, cost, days(in)));
    }
}

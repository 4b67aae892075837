package dev.millet.xiaomi;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.channel.ChannelComparison;
import dev.millet.channel.FrameVerdict;
import dev.millet.channel.Route;
import dev.millet.channel.RouteYear;
import dev.millet.channel.Verdict;
import dev.millet.fact.Contradiction;
import dev.millet.fact.Fact;
import dev.millet.scenario.sensitivity.SwitchingValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the documents claim, tested by the model; where they disagree; and what the case does not show. */
record ClaimSection(CaseFiles files, CaseAnswers answers, Verdict verdict) {
    private static final String LOWER_COST = "T102";
    private static final String COST_DILEMMA = "T103";
    private static final String NO_ADVERTISING = "F063";

    /** The disagreements that the case itself runs into: which channels there were, and whether a phone earns money. */
    private static final List<String> OF_THE_CASE = List.of("C-12", "C-9");

    void print(Page page) {
        page.section("claims.title");
        lowerCost(page);
        costDilemma(page);
        noAdvertising(page);
        contradictions(page);
        notShown(page);
    }

    private void lowerCost(Page page) {
        BigDecimal direct = answers.number(unit(direct()).unit().distributionCost());
        BigDecimal dealers = answers.number(unit(dealers()).unit().distributionCost());
        claim(
                page,
                LOWER_COST,
                direct.compareTo(dealers) < 0,
                CaseWords.text(
                        "claim.lower-cost",
                        Amounts.perPhone(direct),
                        Amounts.perPhone(dealers),
                        Amounts.aYear(answers.number(unit(direct()).fixedCost())),
                        Amounts.aYear(answers.number(unit(dealers()).fixedCost())),
                        Amounts.phones(answers.number(unit(direct()).volume())),
                        Amounts.perPhone(answers.number(answers.distributionWithFixed(direct()))),
                        Amounts.perPhone(answers.number(answers.distributionWithFixed(dealers())))));
    }

    private void costDilemma(Page page) {
        BigDecimal needed = answers.number(answers.volumeNeeded());
        BigDecimal given = answers.number(answers.volumeGiven());
        claim(
                page,
                COST_DILEMMA,
                needed.compareTo(given) > 0,
                CaseWords.text(
                        "claim.dilemma",
                        lowPrice(),
                        Amounts.multiple(needed),
                        highPrice(),
                        Amounts.multiple(given),
                        Amounts.plain(files.figure("elasticity").value())));
    }

    /** Not whether there was none, but whether the verdict needs it: how dear winning a buyer may be. */
    private void noAdvertising(Page page) {
        Text acquisition = files.figure("acquisition").name();
        claim(
                page,
                NO_ADVERTISING,
                CaseWords.text("claim.not-needed"),
                CaseWords.text(
                        "claim.no-advertising",
                        acquisition,
                        Amounts.plain(files.figure("acquisition").value()),
                        flipOf(verdict.samePrice(), "acquisition"),
                        flipOf(verdict.ownPrices(), "acquisition")));
    }

    private static Text flipOf(FrameVerdict frame, String figure) {
        return java.util.stream.Stream.concat(frame.flips().stream(), frame.flipsOutside().stream())
                .filter(flip -> flip.figure().id().text().equals(figure))
                .findFirst()
                .map((SwitchingValue flip) -> Amounts.of(flip.figure(), flip.value()))
                .orElseGet(() -> CaseWords.text("flips.nowhere"));
    }

    private void claim(Page page, String fact, boolean holds, Text test) {
        claim(page, fact, CaseWords.text(holds ? "claim.holds" : "claim.fails"), test);
    }

    private void claim(Page page, String fact, Text judgement, Text test) {
        Fact claimed = files.fact(fact);
        page.item("claim", YearSection.quote(claimed), judgement, test);
    }

    private void contradictions(Page page) {
        page.section(
                "contradictions.title",
                files.book().declared().size(),
                files.book().found().size());
        for (Contradiction met : met()) {
            page.item(
                    "contradiction",
                    met.id(),
                    met.title(),
                    String.join(" ", met.facts().stream().map(Identifier::text).toList()),
                    met.advice().orElseGet(() -> CaseWords.text("undefined")));
        }
    }

    /** The contradictions that the case runs into, and those that name a fact it uses. */
    private Set<Contradiction> met() {
        Set<Contradiction> met = new LinkedHashSet<>();
        OF_THE_CASE.forEach(id -> met.add(files.contradiction(id)));
        for (String used : List.of(CaseFiles.PRICE, CaseFiles.PRE_ORDERS, NO_ADVERTISING, LOWER_COST, COST_DILEMMA)) {
            met.addAll(files.book().contradictionsOf(Identifier.of(used)));
        }
        return met;
    }

    private void notShown(Page page) {
        page.section("not-shown.title");
        RouteYear atHigh = comparison().pair().firstAtOtherPrice();
        page.item(
                "not-shown.price",
                lowPrice(),
                direct().label(),
                highPrice(),
                Amounts.aYear(answers.number(atHigh.profit())),
                Amounts.aYear(answers.number(comparison().atOwnPrice(direct()).profit())),
                answers.elasticityOfOwnPrice()
                        .map(flip -> Amounts.of(flip.figure(), flip.value()))
                        .orElseGet(() -> CaseWords.text("flips.nowhere")),
                Amounts.range(files.figure("elasticity")));
        page.item(
                "not-shown.terms",
                Amounts.percent(answers.number(answers.termsShare(false, false)), 0),
                Amounts.percent(answers.number(answers.termsShare(true, false)), 0),
                Amounts.percent(answers.number(answers.termsShare(false, true)), 0),
                Amounts.percent(answers.number(answers.termsShare(true, true)), 0));
        page.item("not-shown.probability");
        page.item("not-shown.later");
    }

    private RouteYear unit(Route route) {
        return comparison().atSamePrice(route);
    }

    private String lowPrice() {
        return Amounts.plain(
                answers.number(comparison().atOwnPrice(direct()).unit().consumerPrice()));
    }

    private String highPrice() {
        return Amounts.plain(
                answers.number(comparison().atOwnPrice(dealers()).unit().consumerPrice()));
    }

    private Route direct() {
        return comparison().pair().first();
    }

    private Route dealers() {
        return comparison().pair().other();
    }

    private ChannelComparison comparison() {
        return answers.comparison();
    }
}

/**
 * Xiaomi's own figures, worked through with Millet: the first chapter asks whether to sell the first phone direct or
 * through dealers.
 *
 * <p>The phone cost CNY 1999 in China in 2011 and was sold on the maker's site. What would the way of all other phones
 * have cost: national distributor, provincial agent, retailer? The documents give the price, the pre-orders and claims;
 * the tax is law; all else is an assumption with a range and a reason. So the page is a test of assumptions, and says so
 * in its second line.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.xiaomi.XiaomiCase}: the {@code main}, its options, and what it writes.
 *   <li>{@code CaseFiles}: the book of 151 facts, what contradicts what, and the figures, read from the files beside it.
 *   <li>{@code CanvasStudy}: the business model on a page, its phases and options, and what rules, loops and patterns say of
 *       it.
 *   <li>{@code FirstPhone}: the offer and the two routes, each number a figure, each cost with its function and its base.
 *   <li>{@code CaseAnswers}: every number that is printed, as a driver over one graph; {@code ExplainedAnswer}: why one of
 *       them is what it is, and how much each line below it moves it.
 *   <li>{@code WhatIf}: the same answers with every assumption drawn from its range, under {@code CaseScenarios} and
 *       searched for what breaks them; {@code WhatIfText}, {@code WhatIfPictures} and {@code WhatIfReport} tell
 *       all of it.
 *   <li>{@code PhoneActivities}: both routes as value chains, activity by activity, and which function moved to whom; {@code
 *       TwoMakers}: Xiaomi's chain against a traditional maker's; {@code ValueChainText} tells both. {@code WhoKeepsWhat} of
 *       the price, from suppliers to dealers, is drawn by {@code ChainPictures}.
 *   <li>{@code FirstPhonePage} with its sections, {@code ComparisonReport} and {@code CaseMeasures}: the same numbers for
 *       people, for machines and for the build.
 *   <li>{@code OwnStores} and {@code OwnStoresPage}: the three routes of 2019 at once, when own stores return.
 *   <li>{@code MakeOrBuyPage}: Foxconn or an own plant, before anybody knew what would sell.
 * </ul>
 *
 * <pre>{@code
 * XiaomiCase.main(new String[] {"--explain", "direct-dealers.gap"});
 * // Contribution, Direct less Dealers, same price = 387.7 CNY/unit
 * //   = Contribution (direct.per-unit.contribution) − Contribution (dealers.per-unit.contribution)
 * //   ...
 * //       Consumer price incl. VAT = 1999 CNY/unit  [S] 000 000-G L245 "售价为1999元"  (elasticity 0.9615)
 * }</pre>
 *
 * <p>Not here: formulas. The example states nouns and asks; what an answer is made of stands in Millet's core.
 */
@NullMarked
package dev.millet.xiaomi;

import org.jspecify.annotations.NullMarked;

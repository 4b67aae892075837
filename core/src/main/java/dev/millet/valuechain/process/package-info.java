/**
 * What flows through activities: orders, visits, reports and the customers who take part.
 *
 * <p>An activity costs money; how fast, how well and how busily it is done is another question, and each has a model of its own.
 * Orders pass steps and some are done again; visitors come at random and wait; reports of customers stand open until they are
 * closed; customers do part of the work; lean practices change the figures under any answer. The answers are drivers like all
 * others.
 *
 * <p>Read in this order. <em>Orders</em>: {@link dev.millet.valuechain.process.StepPerformance}, {@link
 * dev.millet.valuechain.process.ProcessStep}, {@link dev.millet.valuechain.process.ProcessChain}, {@link
 * dev.millet.valuechain.process.StepMode} (by hand or automated), {@link dev.millet.valuechain.process.ProcessPerformance} (time,
 * cost, yield, payback). <em>Visits</em>: {@link dev.millet.valuechain.process.ServiceNetwork}, {@link
 * dev.millet.valuechain.process.ServiceLoad} (utilisation, waiting, coverage). <em>Reports</em>: {@link
 * dev.millet.valuechain.process.FeedbackSource}, {@link dev.millet.valuechain.process.FeedbackGroup}, {@link
 * dev.millet.valuechain.process.FeedbackRoute}, {@link dev.millet.valuechain.process.FeedbackLoop}, {@link
 * dev.millet.valuechain.process.FeedbackTriage} (where they go, how many stand open). <em>Customers at work</em>: {@link
 * dev.millet.valuechain.process.ParticipationPoint}, {@link dev.millet.valuechain.process.Participation}, {@link
 * dev.millet.valuechain.process.ParticipationAccounts} beside a {@link dev.millet.valuechain.ValueChain}. <em>Lean</em>: {@link
 * dev.millet.valuechain.process.LeanLever}, {@link dev.millet.valuechain.process.LeanPractices} (what each changes, alone and
 * together). What is weak: {@link dev.millet.valuechain.process.ProcessRules}.
 *
 * <p>Example: 18.7 M phones on 436 repair points, each back 0.1 times a year for half an hour, keep 0.858 servers of a point busy in
 * 2,500 open hours. With one server people wait 3 hours, with two 0.11.
 *
 * <p>Not here: what an activity costs and what drives that (package {@code valuechain}); stock and its cost (package {@code
 * economics}).
 */
@NullMarked
@MilletStyle
package dev.millet.valuechain.process;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

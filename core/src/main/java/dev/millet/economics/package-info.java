/**
 * What one unit, one order and one yuan of capital earn.
 *
 * <p>Every calculator here is a small immutable value made from drivers; its methods are named by the quantity they ask
 * for and answer with a <em>driver</em>, never with a bare number. So a break-even can be explained down to the sources of
 * its inputs, re-read in a scenario, drawn in a simulation or written into a spreadsheet, and no reading can drift from
 * another. Each answer is named after its {@link dev.millet.economics.Subject} and carries its method and source.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li><b>Prices.</b> {@link dev.millet.economics.Margin} and {@link dev.millet.economics.Markup}, so that the two are never
 *       mixed up; {@link dev.millet.economics.PriceChain} from maker to consumer and back; {@link
 *       dev.millet.economics.TaxedPrice}, {@link dev.millet.economics.ValueAddedTaxChain} and {@link
 *       dev.millet.economics.LandedCost} for taxes; {@link dev.millet.economics.UnitEconomics} for an order sold directly.
 *   <li><b>Volume.</b> {@link dev.millet.economics.BreakEven}, {@link dev.millet.economics.SteppedBreakEven} when fixed cost
 *       jumps, {@link dev.millet.economics.CostAlternatives} and {@link dev.millet.economics.ProfitIndifference} to choose
 *       between ways, {@link dev.millet.economics.OperatingLeverage} for the risk.
 *   <li><b>Capital.</b> {@link dev.millet.economics.DuPont}, {@link dev.millet.economics.ReturnOnInvestedCapital}, {@link
 *       dev.millet.economics.OperatingBalances} and {@link dev.millet.economics.CashConversion}, {@link
 *       dev.millet.economics.WorkingCapital}, {@link dev.millet.economics.CarryingCost}, {@link
 *       dev.millet.economics.PriceErosion}, {@link dev.millet.economics.LittlesLaw}.
 * </ol>
 *
 * <pre>{@code
 * BreakEven direct = BreakEven.of(about("direct"), netPrice, unitCost, fixedCost);
 * direct.units().value();                 // 401946.75 unit/year, or undefined with the reason
 * direct.units().explain().text();        // how it came to be, down to the sources
 * }</pre>
 *
 * <p>What breaks a rule now is refused by name; what may break it later (a scenario, a draw) is guarded and becomes
 * undefined with the same words; what does not exist, such as a break-even of units that lose money, is undefined with its
 * reason. There is no default tax rate, discount rate or rounding.
 *
 * <p>Not here: routes, tiers with their functions and rebates, tax tables by date ({@code channel.tax}),
 * and anything estimated from data.
 */
@NullMarked
@MilletStyle
package dev.millet.economics;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

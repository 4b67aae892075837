package dev.millet.valuechain;

import dev.millet.basics.Text;
import dev.millet.driver.Driver;
import java.util.Optional;

/**
 * One part of a cost gap: how much of it comes from one class of cost drivers.
 *
 * <p>Example: the causes of a gap of CNY 20 a unit are amounts (66.67), scale (−68.33) and location (21.67): see {@link
 * ChainComparison}.
 *
 * @param cause the class of drivers; absent for amounts that no driver explains: rates, prices, other costs
 * @param label what it is called: "scale"
 * @param amount own − other, in money per unit
 */
public record GapPart(Optional<CostDriverClass> cause, Text label, Driver amount) {}

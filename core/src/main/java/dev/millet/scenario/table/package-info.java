/**
 * One tree asked for thousands of cases: table in, table out.
 *
 * <p>A business asks the same question of every product in every region and month. The cells of a row take the place of the
 * tree's figures; the tree itself stays what it was, and can explain any row.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link dev.millet.scenario.table.CaseTable}: the tree and the columns, asked row by row or block by block.
 *   <li>{@link dev.millet.scenario.table.CaseRow} and {@link dev.millet.scenario.table.CaseBlock}: what goes in.
 *   <li>{@link dev.millet.scenario.table.CaseResults}: what comes out, with a
 *       {@link dev.millet.scenario.table.CaseFailure} for each answer that a row does not have.
 * </ul>
 *
 * <p>An example: a gap of 120 − (2,000 × (1 − margin) − 1,700) CNY, where dealers of two regions keep 8 and 18 %.
 *
 * <pre>{@code
 * CaseTable table = CaseTable.of(tree, List.of("region"), List.of("margin")).answers("gap");
 * List<CaseRow> rows = List.of(CaseRow.of(List.of("north"), 0.08), CaseRow.of(List.of("south"), 0.18));
 * table.rows(rows.iterator()).toList().get(0).column(0);           // -20, 180
 * }</pre>
 *
 * <p>Not here: reading files ({@code json} and the caller's own), and cases that nobody has listed ({@code simulation}).
 */
@NullMarked
package dev.millet.scenario.table;

import org.jspecify.annotations.NullMarked;

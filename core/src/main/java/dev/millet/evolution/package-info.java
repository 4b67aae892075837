/**
 * Then and now: what changed between two versions of a noun, and how it came about over time.
 *
 * <p>A {@link dev.millet.evolution.Differ} compares two versions by the {@link dev.millet.basics.Shape} of their noun and
 * so knows every noun that has one: a canvas, a fact book, an offer. The {@link dev.millet.evolution.ChangeSet} that it
 * yields is read by people ("item ‘counter’ moved from ‘ways’ to ‘goods’"), stored as JSON, turned around, and applied,
 * to a version that has moved on as well: what does not fit there is a conflict, and all of them are told at once. A {@link dev.millet.evolution.Timeline} holds dated {@link dev.millet.evolution.Snapshot snapshots} of one noun
 * and tells the life of each of its elements.
 *
 * <p>Read in this order: {@link dev.millet.evolution.Change}, {@link dev.millet.evolution.ChangeKind},
 * {@link dev.millet.evolution.Stated}, {@link dev.millet.evolution.ChangeSet}, {@link dev.millet.evolution.Differ}, {@link dev.millet.evolution.Slot} and
 * {@link dev.millet.evolution.ElementIdentity} (which element of a list), {@link dev.millet.evolution.Target} (where a path leads),
 * {@link dev.millet.evolution.Snapshot}, {@link dev.millet.evolution.Timeline}.
 *
 * <p>The room is generic: it names no other noun, and a new noun is compared without a line of code. Example: of two
 * canvases of 10,000 items each that differ in one text, the change set holds that one change, found in linear time.
 */
@NullMarked
@MilletStyle
package dev.millet.evolution;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

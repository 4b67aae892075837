/** Stub. */
@NullMarked
@MilletStyle
package dev.millet.finding;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

/** Stub. */
@NullMarked
@MilletStyle
package dev.millet.fact;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

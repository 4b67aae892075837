/** Stub. */
@NullMarked
@MilletStyle
package dev.millet.scenario;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

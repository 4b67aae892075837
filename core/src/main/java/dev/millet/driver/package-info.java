/** Stub. */
@NullMarked
@MilletStyle
package dev.millet.driver;

import dev.millet.basics.MilletStyle;
import org.jspecify.annotations.NullMarked;

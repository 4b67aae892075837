/** The words everything else is made of. */
@NullMarked
@MilletStyle
package dev.millet.basics;

import org.jspecify.annotations.NullMarked;

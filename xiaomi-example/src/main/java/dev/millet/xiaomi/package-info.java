/** Xiaomi's own figures, worked through with Millet. */
@NullMarked
package dev.millet.xiaomi;

import org.jspecify.annotations.NullMarked;

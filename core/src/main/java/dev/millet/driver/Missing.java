package dev.millet.driver;

import dev.millet.basics.Text;

/** No number in a register, why, and the register where that began. */
record Missing(Text reason, int register) {}

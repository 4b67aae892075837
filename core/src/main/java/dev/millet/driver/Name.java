package dev.millet.driver;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import java.util.Optional;

/** What a named node is called, and which calculator built it. */
record Name(Identifier id, Text label, Optional<Method> method) {}

package dev.millet.fact;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;

/** Stub; becomes an Immutables value: id, title, kind (text), published (Optional Period), note (Optional Text). */
public interface Source {
    Identifier id();

    Text title();
}

package dev.millet.valuechain.integration;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** Towards suppliers or towards buyers. */
public enum IntegrationDirection {
    /** Into what suppliers do: making parts, assembling. */
    BACKWARD,
    /** Into what channels do: own stores, own delivery. */
    FORWARD;

    /** Its name for people: "backward", "后向". */
    public Text label() {
        return IntegrationWords.text("integration." + Words.key(this));
    }
}

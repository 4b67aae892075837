package dev.millet.valuechain.process;

import dev.millet.basics.Text;
import dev.millet.basics.Words;

/** Who does the steps of a process. */
public enum StepMode {
    /** People, in every step. */
    MANUAL,
    /** A system, in every step that can be automated; people in the others. */
    AUTOMATED;

    /** Its name for people: "manual", "人工". */
    public Text label() {
        return ProcessWords.text("mode." + Words.key(this));
    }
}

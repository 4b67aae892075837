package dev.millet.canvas;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who made a canvas and when: beside its content, so that two canvases that say the same are known as the same.
 *
 * @param author who made it, as he wants to be named
 * @param created the day it was begun
 * @param changed the day of the last change
 */
public record CanvasRecord(Optional<String> author, Optional<LocalDate> created, Optional<LocalDate> changed) {
    /**
     * Makes a record.
     *
     * @throws IllegalArgumentException if it was changed before it was created
     */
    public CanvasRecord {
        if (created.isPresent() && changed.isPresent() && changed.get().isBefore(created.get())) {
            throw new IllegalArgumentException(
                    "changed must not be before created '" + created.get() + "', but was '" + changed.get() + "'");
        }
    }
}

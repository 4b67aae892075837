package dev.millet.driver;

import java.util.Optional;

/** What a reading decided. */
final class ReadOutcomes implements Outcomes {
    private final Read read;

    ReadOutcomes(Read read) {
        this.read = read;
    }

    @Override
    public Optional<Boolean> holds(Driver condition) {
        int holds = read.holds(register(condition));
        return holds < 0 ? Optional.empty() : Optional.of(holds == 1);
    }

    @Override
    public Optional<Boolean> isDefined(Driver driver) {
        return Optional.of(read.isDefined(register(driver)));
    }

    @Override
    public Optional<Integer> whole(Driver driver) {
        int whole = read.whole(register(driver));
        return whole == Integer.MIN_VALUE ? Optional.empty() : Optional.of(whole);
    }

    private int register(Driver driver) {
        return read.tree().register(driver);
    }
}

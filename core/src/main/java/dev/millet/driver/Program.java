package dev.millet.driver;

import dev.millet.basics.Identifier;
import java.util.List;

/** Stub: one register program per tree; immutable and shared; workspaces belong to a thread. */
public final class Program {
    private Program() {}

    /** Figures in input order. */
    public List<Identifier> inputs() {
        throw new UnsupportedOperationException("stub");
    }

    public List<Identifier> answers() {
        throw new UnsupportedOperationException("stub");
    }

    public int inputIndex(Identifier figure) {
        throw new UnsupportedOperationException("stub");
    }

    public int answerIndex(Identifier answer) {
        throw new UnsupportedOperationException("stub");
    }

    /** A workspace for single trials, inputs set to the figures' values. */
    public Workspace workspace() {
        throw new UnsupportedOperationException("stub");
    }

    /** A workspace for blocks of up to `lanes` trials, all lanes set to the figures' values. */
    public Block block(int lanes) {
        throw new UnsupportedOperationException("stub");
    }

    /** Single trials. */
    public static final class Workspace {
        private Workspace() {}

        public Workspace set(int input, double value) {
            throw new UnsupportedOperationException("stub");
        }

        public Workspace run() {
            throw new UnsupportedOperationException("stub");
        }

        /** NaN: undefined. */
        public double answer(int index) {
            throw new UnsupportedOperationException("stub");
        }
    }

    /** Blocks of trials in primitive arrays. */
    public static final class Block {
        private Block() {}

        public int lanes() {
            throw new UnsupportedOperationException("stub");
        }

        /** The input's lanes: write before run. */
        public double[] input(int input) {
            throw new UnsupportedOperationException("stub");
        }

        public Block run(int lanes) {
            throw new UnsupportedOperationException("stub");
        }

        /** The answer's lanes after run; NaN: undefined. Do not write. */
        public double[] answer(int index) {
            throw new UnsupportedOperationException("stub");
        }
    }
}

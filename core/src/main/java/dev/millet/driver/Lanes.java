package dev.millet.driver;

/** The loops of a block: each does one thing to all lanes; a target may be one of its sources. */
final class Lanes {
    private Lanes() {}

    static void run(int operation, double[] target, double[] a, double[] b, int n) {
        switch (operation) {
            case Code.ADD -> add(target, a, b, n);
            case Code.SUBTRACT -> subtract(target, a, b, n);
            case Code.MULTIPLY, Code.AND -> multiply(target, a, b, n);
            case Code.DIVIDE -> divide(target, a, b, n);
            case Code.NEGATE -> negate(target, a, n);
            case Code.POWER -> power(target, a, b, n);
            case Code.MIN -> min(target, a, b, n);
            case Code.MAX -> max(target, a, b, n);
            case Code.ABS -> abs(target, a, n);
            case Code.ONLY_IF -> onlyIf(target, a, b, n);
            case Code.OR_ELSE -> orElse(target, a, b, n);
            case Code.AT_LEAST -> atLeast(target, a, b, n);
            case Code.MORE_THAN -> moreThan(target, a, b, n);
            case Code.OR -> or(target, a, b, n);
            case Code.NOT -> not(target, a, n);
            default -> throw new IllegalStateException("no loop for instruction " + operation);
        }
    }

    private static void add(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = a[i] + b[i];
        }
    }

    private static void subtract(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = a[i] - b[i];
        }
    }

    private static void multiply(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = a[i] * b[i];
        }
    }

    private static void divide(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = a[i] / b[i] + b[i] * 0.0;
        }
    }

    private static void negate(double[] target, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = -a[i];
        }
    }

    static void power(double[] target, double[] a, int exponent, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.power(a[i], exponent);
        }
    }

    private static void power(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.power(a[i], b[i]);
        }
    }

    private static void min(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.min(a[i], b[i]);
        }
    }

    private static void max(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.max(a[i], b[i]);
        }
    }

    private static void abs(double[] target, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Math.abs(a[i]);
        }
    }

    private static void onlyIf(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.onlyIf(a[i], b[i]);
        }
    }

    private static void orElse(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.orElse(a[i], b[i]);
        }
    }

    static void choose(double[] target, double[] condition, double[] then, double[] otherwise, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.choose(condition[i], then[i], otherwise[i]);
        }
    }

    private static void atLeast(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.atLeast(a[i], b[i]);
        }
    }

    private static void moreThan(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = Doubles.moreThan(a[i], b[i]);
        }
    }

    private static void or(double[] target, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = a[i] + b[i] - a[i] * b[i];
        }
    }

    private static void not(double[] target, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = 1 - a[i];
        }
    }

    /** Infinities become NaN. */
    static void answer(double[] target, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = a[i] + a[i] * 0.0;
        }
    }
}

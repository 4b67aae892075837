package dev.millet.scenario.simulation;

/**
 * Mean and spread of a sample with holes: NaN is a trial without a value.
 *
 * <p>Summed block by block in the order of trials, so that neither threads nor partitions change a bit; in two passes, so
 * that nothing cancels.
 *
 * @param count how many trials have a value
 * @param mean of those; NaN if there is none
 * @param squares sum of squared distances from the mean
 * @param least the least value; NaN if there is none
 * @param greatest the greatest value; NaN if there is none
 */
record Moments(int count, double mean, double squares, double least, double greatest) {
    /** Of the first values of an array. */
    static Moments of(double[] values, int length) {
        int count = 0;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < length; from += Draws.BLOCK) {
            int to = Math.min(length, from + Draws.BLOCK);
            double block = 0;
            for (int i = from; i < to; i++) {
                double value = values[i];
                if (!Double.isNaN(value)) {
                    count++;
                    block += value;
                    least = value < least ? value : least;
                    greatest = value > greatest ? value : greatest;
                }
            }
            sum += block;
        }
        if (count == 0) {
            return new Moments(0, Double.NaN, 0, Double.NaN, Double.NaN);
        }
        // all alike: their sum may be rounded, they are not
        double mean = least == greatest ? least : sum / count;
        double squares = 0;
        for (int from = 0; from < length; from += Draws.BLOCK) {
            int to = Math.min(length, from + Draws.BLOCK);
            double block = 0;
            for (int i = from; i < to; i++) {
                double distance = values[i] - mean;
                if (!Double.isNaN(distance)) {
                    block += distance * distance;
                }
            }
            squares += block;
        }
        return new Moments(count, mean, squares, least, greatest);
    }

    /** Of a sample: divided by one less than the count; NaN for less than two values. */
    double variance() {
        return count < 2 ? Double.NaN : squares / (count - 1);
    }
}

package dev.millet.scenario.simulation;

/**
 * How the points of a simulation are laid into the space of the uncertain figures.
 *
 * <p>All plans give the same expectations; they differ in how fast a mean settles. Example: the mean of a sum of ten
 * uniform figures over 1,000 trials has a standard error of 0.029 when {@link #RANDOM}, and about a thousandth of that
 * with a {@link #LATIN_HYPERCUBE}, because each figure alone is spread evenly.
 */
public enum SamplingPlan {
    /** Independent draws: the plan for which standard errors are exact, and the fastest. */
    RANDOM,

    /**
     * Each figure's range is cut into as many equally likely strata as there are trials, and each stratum is drawn from
     * once (McKay, Beckman and Conover 1979). Which stratum a trial takes is a permutation computed from the trial's
     * number, so that no table of them is kept. Stopped early, the strata are incomplete, and it is no better than random.
     */
    LATIN_HYPERCUBE,

    /**
     * The points of a Sobol sequence (Sobol 1967; directions of Joe and Kuo 2008), shifted digit by digit by the seed. Best for
     * trials that are a power of two. The points belong to all figures together: a further figure leaves the others' draws
     * unchanged only if the tree uses it after them.
     */
    SOBOL
}

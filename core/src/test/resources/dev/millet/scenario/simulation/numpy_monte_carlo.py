"""The common work in numpy, vectorised: python3 numpy_monte_carlo.py SEED TRIALS
prints milliseconds of CPU time, mean, standard deviation and the quantiles 0.05, 0.5, 0.95 of the difference."""
import sys
import time

import numpy as np


def pert(rng, low, mode, high, n):
    width = high - low
    return low + width * rng.beta(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width, n)


def draw(rng, n):
    triangular, normal, lognormal = rng.triangular, rng.normal, rng.lognormal
    log = np.log
    return (
        triangular(380, 420, 500, n), normal(55, 4, n), lognormal(log(28), 0.15, n), pert(rng, 0.19, 0.20, 0.23, n),
        triangular(0.15, 0.18, 0.22, n), triangular(0.11, 0.14, 0.17, n), triangular(0.08, 0.10, 0.13, n),
        triangular(0.02, 0.04, 0.06, n), triangular(0.01, 0.03, 0.05, n), triangular(0.0, 0.02, 0.04, n),
        pert(rng, 20, 45, 110, n), normal(0.09, 0.01, n), lognormal(log(22), 0.20, n),
        triangular(0.012, 0.018, 0.030, n), pert(rng, 0.03, 0.08, 0.18, n), lognormal(log(65), 0.25, n),
        lognormal(log(95), 0.30, n), triangular(0.0, 0.02, 0.05, n), normal(4.5, 0.6, n),
        pert(rng, 0.01, 0.03, 0.07, n), triangular(24, 36, 48, n), pert(rng, 0.015, 0.035, 0.080, n))


def difference(x):
    (bom, asm, log, vat, m1, m2, m3, r1, r2, r3, stock_days, coc, ful, pay, ret, refurb, cac, plat, svc, churn, months,
     war) = x
    net = 1200 / (1 + vat)
    q = (1 - churn) / (1 + coc / 12)
    service = svc * (q * (1 - q**months) / (1 - q))
    hardware = bom + asm + log
    cost = hardware + war * bom
    carry = hardware * coc * stock_days / 365
    kept = 0.5 * (1 - m1) * (1 - r1) + 0.3 * (1 - m2) * (1 - r2) + 0.2 * (1 - m3) * (1 - r3)
    dealers = net * kept - cost - carry
    direct = net - cost - ful - pay * 1200 - plat * net - ret * (refurb + ful) - cac
    return direct + service - (dealers + 0.6 * service)


def simulate(seed, n):
    values = difference(draw(np.random.default_rng(seed), n))
    return values.mean(), values.std(ddof=1), *np.quantile(values, [0.05, 0.5, 0.95])


seed, trials = int(sys.argv[1]), int(sys.argv[2])
simulate(seed + 1, trials // 10)
start = time.process_time()
found = simulate(seed, trials)
print(1e3 * (time.process_time() - start), *found)

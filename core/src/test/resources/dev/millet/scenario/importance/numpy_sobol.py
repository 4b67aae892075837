#!/usr/bin/env python3
"""Sobol first and total indices of the common work's difference, with numpy and scipy only: N = 2^14 points of 22 figures,
(22 + 2) N evaluations, 100 bootstrap resamples. usage: numpy_sobol.py SEED -> one line: CPU milliseconds, then indices"""
import sys
import time

import numpy as np
from scipy.special import betaincinv, ndtri
from scipy.stats import qmc

N, D, RESAMPLES = 2 ** 14, 22, 100
LN = np.log
KINDS = "TNLPTTTTTTPNLTPLLTNPTP"
PARAMETERS = [
    (380, 420, 500), (55, 4), (LN(28), 0.15), (0.19, 0.20, 0.23), (0.15, 0.18, 0.22), (0.11, 0.14, 0.17),
    (0.08, 0.10, 0.13), (0.02, 0.04, 0.06), (0.01, 0.03, 0.05), (0, 0.02, 0.04), (20, 45, 110), (0.09, 0.01),
    (LN(22), 0.20), (0.012, 0.018, 0.030), (0.03, 0.08, 0.18), (LN(65), 0.25), (LN(95), 0.30), (0, 0.02, 0.05),
    (4.5, 0.6), (0.01, 0.03, 0.07), (24, 36, 48), (0.015, 0.035, 0.080)]


def difference(x):
    (bom, asm, log, vat, m1, m2, m3, r1, r2, r3, days, coc, ful, pay, ret, refurb, cac, plat, svc, churn, months, war) = x
    net = 1200 / (1 + vat)
    q = (1 - churn) / (1 + coc / 12)
    service = svc * q * (1 - q ** months) / (1 - q)
    hardware = bom + asm + log
    cost = hardware + war * bom
    carry = hardware * coc * days / 365
    dealers = net * (0.5 * (1 - m1) * (1 - r1) + 0.3 * (1 - m2) * (1 - r2) + 0.2 * (1 - m3) * (1 - r3)) - cost - carry
    direct = net - cost - ful - pay * 1200 - plat * net - ret * (refurb + ful) - cac
    return direct + service - (dealers + 0.6 * service)


def transform(u):
    u = np.clip(u, 1e-12, 1 - 1e-12)
    out = []
    for i, (kind, p) in enumerate(zip(KINDS, PARAMETERS)):
        v = u[:, i]
        if kind == "T":
            a, m, b = p
            left = a + np.sqrt(v * (b - a) * (m - a))
            right = b - np.sqrt((1 - v) * (b - a) * (b - m))
            out.append(np.where(v < (m - a) / (b - a), left, right))
        elif kind == "N":
            out.append(p[0] + p[1] * ndtri(v))
        elif kind == "L":
            out.append(np.exp(p[0] + p[1] * ndtri(v)))
        else:
            a, m, b = p
            out.append(a + (b - a) * betaincinv(1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a), v))
    return out


def indices(fa, fb, fab):
    variance = np.var(np.concatenate([fa, fb]))
    return np.mean(fb * (fab - fa), axis=-1) / variance, 0.5 * np.mean((fa - fab) ** 2, axis=-1) / variance


seed = int(sys.argv[1])
start = time.process_time()
u = qmc.Sobol(2 * D, seed=seed).random(N)
xa, xb = transform(u[:, :D]), transform(u[:, D:])
fa, fb = difference(xa), difference(xb)
fab = np.array([difference(xa[:i] + [xb[i]] + xa[i + 1:]) for i in range(D)])
first, total = indices(fa, fb, fab)
random = np.random.default_rng(seed)
resampled = [indices(fa[k], fb[k], fab[:, k]) for k in (random.integers(0, N, N) for _ in range(RESAMPLES))]
half = 1.96 * np.std([each[0] for each in resampled], axis=0, ddof=1)
print("%.1f" % ((time.process_time() - start) * 1e3), " ".join("%.4f" % s for s in first))

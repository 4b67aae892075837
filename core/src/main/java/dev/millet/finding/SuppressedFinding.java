package dev.millet.finding;

import dev.millet.basics.Text;

/**
 * A finding that somebody set aside, and why. It does not disappear: it is listed with its reason.
 *
 * @param finding what was found
 * @param reason why it does not count here
 */
public record SuppressedFinding(Finding finding, Text reason) {}

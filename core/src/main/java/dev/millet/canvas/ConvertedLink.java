package dev.millet.canvas;

/**
 * One link of the canvas converted, and what became of it.
 *
 * @param link as it was
 * @param outcome what became of it
 */
public record ConvertedLink(Link link, LinkOutcome outcome) {}

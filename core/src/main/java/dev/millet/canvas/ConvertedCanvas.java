package dev.millet.canvas;

/**
 * What a conversion yields: the canvas in the other framework, and what became of every item and link.
 *
 * @param canvas the new canvas; it has the id of the old one
 * @param report what was moved, copied, restored, lost
 */
public record ConvertedCanvas(Canvas canvas, ConversionReport report) {}

package dev.millet.driver;

/** Stub: which calculator, in which version, after whom: Method("channel.contribution", 1, "Marn and Rosiello 1992"). */
public record Method(String id, int version, String source) {}

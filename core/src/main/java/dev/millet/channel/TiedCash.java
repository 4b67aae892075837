package dev.millet.channel;

import dev.millet.driver.Driver;

/**
 * One part of the cash that a hand ties up: goods, by storing; credit, deposits and what is owed, by financing.
 *
 * <p>Example: 25 days of stock at CNY 1,300 are CNY 89.04 for one phone a year, tied up by {@link ChannelFunction#STORE}.
 *
 * @param function the channel function for which it is tied up
 * @param amount money × year per unit; below zero where others' money works for the hand
 */
public record TiedCash(ChannelFunction function, Driver amount) {}

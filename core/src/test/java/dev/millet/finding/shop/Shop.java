package dev.millet.finding.shop;

import dev.millet.basics.Path;
import dev.millet.basics.Text;
import dev.millet.basics.Words;
import dev.millet.finding.Rule;
import dev.millet.finding.Severity;
import java.util.List;

/** A user's noun in a package with words of its own. */
public record Shop(Text label, List<Integer> degrees) {
    /** One rule on it: a room below 18 degrees. */
    public static final Rule<Shop> UNHEATED =
            Rule.of("shop.unheated", Severity.HINT, Words.of(Shop.class), (Shop shop, Rule.Report report) -> {
                for (int i = 0; i < shop.degrees().size(); i++) {
                    if (shop.degrees().get(i) < 18) {
                        report.found(
                                Path.ROOT.member("degrees").element(i),
                                shop.label(),
                                shop.degrees().get(i));
                    }
                }
            });
}

package dev.millet.xiaomi;

import dev.millet.fact.Evidence;
import dev.millet.fact.Figure;
import java.util.List;

/** Every input of a page with what it rests on: a quote and its place, or a range and a reason. */
record InputSection(List<Figure> inputs) {
    void print(Page page) {
        page.section("stores.inputs.title");
        for (Figure figure : inputs) {
            if (figure.evidence().isPresent()) {
                Evidence evidence = figure.evidence().get();
                page.item(
                        "stores.inputs.cited",
                        figure.name(),
                        Amounts.plain(figure.value()),
                        CaseWords.text("quote", evidence.quote().orElse("-"), evidence.locator()));
            } else if (figure.uncertainty().isPresent()) {
                page.item(
                        "stores.inputs.assumed",
                        figure.name(),
                        Amounts.of(figure, figure.value()),
                        Amounts.range(figure),
                        figure.reason().orElseThrow());
            } else {
                page.item("stores.inputs.other", figure.name(), Amounts.of(figure, figure.value()));
            }
        }
    }
}

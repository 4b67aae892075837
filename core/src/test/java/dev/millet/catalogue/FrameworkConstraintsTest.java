package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.CanvasRules;
import dev.millet.canvas.Constraint;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.Requirement;
import dev.millet.canvas.Selection;
import dev.millet.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint that we ship finds what breaks it and says where, in both languages. */
class FrameworkConstraintsTest {
    private static final Text WORDS = Text.of("Morning tea", "晨茶");

    static Stream<Arguments> constraints() {
        return CatalogueFiles.in("frameworks").stream()
                .map(file -> CatalogueFiles.read(Framework.shape(), file))
                .flatMap(framework -> framework.constraints().stream()
                        .map(constraint -> Arguments.of(framework.id(), constraint.id(), framework, constraint)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("constraints")
    void findsTheSmallestCanvasThatBreaksIt(
            Identifier frameworkId, Identifier id, Framework framework, Constraint constraint) {
        List<Finding> findings = findings(framework, breaking(constraint.requirement()), constraint);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(constraint.severity());
            assertThat(finding.message().in(Locale.ENGLISH)).doesNotContain("{");
            assertThat(finding.message().in(Locale.CHINESE)).doesNotContain("{");
        });
        if (!(constraint.requirement() instanceof Requirement.Balance)) {
            assertThat(findings).anySatisfy(finding -> {
                assertThat(finding.message().in(Locale.ENGLISH)).contains("'Morning tea'");
                assertThat(finding.message().in(Locale.CHINESE)).contains("“晨茶”");
            });
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("constraints")
    void asksNothingOfAnEmptyCanvas(Identifier frameworkId, Identifier id, Framework framework, Constraint constraint) {
        assertThat(findings(framework, Canvas.of("draft", WORDS, framework.id().text()), constraint))
                .isEmpty();
    }

    private static List<Finding> findings(Framework framework, Canvas canvas, Constraint constraint) {
        FilledCanvas filled = FilledCanvas.of(framework, canvas.withFramework(framework.id()));
        String key = "canvas." + framework.id() + "." + constraint.id();
        return CanvasRules.of(framework).stream()
                .filter(rule -> rule.key().equals(key))
                .flatMap(rule -> rule.inspect(filled).stream())
                .toList();
    }

    private static Canvas breaking(Requirement requirement) {
        List<Item> items = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        if (requirement instanceof Requirement.NeedsLink needs) {
            items.add(item("a", needs.items()));
        } else if (requirement instanceof Requirement.NeedsKind needs) {
            items.add(item("a", needs.items()));
        } else if (requirement instanceof Requirement.NeedsEvidence needs) {
            items.add(item("a", needs.items()));
        } else if (requirement instanceof Requirement.NeedsFigure needs) {
            items.add(item("a", needs.items()));
        } else if (requirement instanceof Requirement.Sides sides) {
            items.add(item("a", sides.items()));
        } else if (requirement instanceof Requirement.CallsFor calls) {
            items.add(item("a", calls.items()));
        } else if (requirement instanceof Requirement.Excludes excludes) {
            items.add(item("a", excludes.selection())
                    .withKinds(excludes.selection().kinds()));
        } else if (requirement instanceof Requirement.SharesNothing shares) {
            items.add(item("a", shares.items()));
            items.add(item("b", shares.items()));
            items.add(item("shared", shares.other()));
            links.add(Link.of(shares.linkType().text(), "a", "shared"));
            links.add(Link.of(shares.linkType().text(), "b", "shared"));
        } else if (requirement instanceof Requirement.Balance balance) {
            items.add(Item.of("a", balance.blocks().get(0).text(), WORDS));
        }
        return Canvas.of("broken", WORDS, "any").withItems(items).withLinks(links);
    }

    private static Item item(String id, Selection selection) {
        return Item.of(id, selection.block().text(), WORDS)
                .withKinds(selection.kinds().stream().limit(1).toList());
    }
}

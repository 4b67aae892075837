package dev.millet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.FilledCanvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.Pattern;
import dev.millet.canvas.PatternMatch;
import dev.millet.canvas.PatternPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pattern that we ship is found by its kinds, by its words in either language and by its tags. */
class PatternFilesTest {
    private static final Map<Identifier, Framework> FRAMEWORKS = CatalogueFiles.in("frameworks").stream()
            .map(file -> CatalogueFiles.read(Framework.shape(), file))
            .collect(Collectors.toMap(Framework::id, each -> each));

    static Stream<Pattern> patterns() {
        return CatalogueFiles.in("patterns").stream().map(file -> CatalogueFiles.read(Pattern.shape(), file));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void looksForBlocksAndKindsThatTheFrameworkHas(Pattern pattern) {
        Framework framework = FRAMEWORKS.get(pattern.framework());
        for (PatternPart part : pattern.parts()) {
            Set<Identifier> kinds = framework.block(part.block()).orElseThrow().vocabularies().stream()
                    .flatMap(vocabulary -> vocabulary.terms().stream())
                    .map(term -> term.id())
                    .collect(Collectors.toSet());

            assertThat(kinds).as(part.id().text()).containsAll(part.kinds());
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void isFoundByTags(Pattern pattern) {
        assertThat(match(pattern, pattern.parts(), part -> plain(part).withTags(part.tags()))
                        .missing())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void isFoundByTheFirstWordOfEachPartInEitherLanguage(Pattern pattern) {
        for (String language : List.of("en", "zh")) {
            PatternMatch match = match(pattern, pattern.parts(), part -> {
                List<String> words = part.words().getOrDefault(language, List.of());
                return words.isEmpty()
                        ? plain(part).withKinds(part.kinds())
                        : plain(part).withText(Text.of(Map.of(language, "… " + words.get(0) + " …")));
            });

            assertThat(match.missing()).as(language).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void isNearlyFoundByAllPartsButOneAndNamesIt(Pattern pattern) {
        PatternPart last = pattern.parts().stream()
                .filter(part -> pattern.parts().stream()
                        .noneMatch(other -> other.linkedTo().equals(Optional.of(part.id()))))
                .reduce((a, b) -> b)
                .orElseThrow();
        List<PatternPart> others =
                pattern.parts().stream().filter(part -> !part.equals(last)).toList();

        PatternMatch match = match(pattern, others, part -> plain(part).withTags(part.tags()));

        assertThat(match.isNear()).isTrue();
        assertThat(match.missing()).containsExactly(last);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void isNotSeenInItemsThatSayNothingOfIt(Pattern pattern) {
        PatternMatch match = match(pattern, pattern.parts(), PatternFilesTest::plain);

        assertThat(match.shown()).isEmpty();
    }

    @Test
    void aPhoneMakerWhoSellsOnHisOwnSiteSellsDirectlyAndIsNearToSellingMore() {
        Canvas canvas = Canvas.of("phones", Text.of("Phones", "手机"), "business-model-canvas")
                .withItems(
                        Item.of("site", "channels", chinese("官方网站，唯一购买渠道"), "web-sales"),
                        Item.of("price", "value-propositions", chinese("高配置、低价格"), "price", "performance"),
                        Item.of("forum", "customer-relationships", chinese("论坛收集建议"), "communities"),
                        Item.of("vancl", "key-partnerships", chinese("凡客诚品负责物流"), "buyer-supplier"),
                        Item.of("upkeep", "cost-structure", chinese("电商平台的维护"), "fixed-cost"),
                        Item.of("cases", "revenue-streams", chinese("周边产品"), "asset-sale"));
        FilledCanvas filled = FilledCanvas.of(FRAMEWORKS.get(canvas.framework()), canvas);
        Map<String, PatternMatch> matches = patterns()
                .collect(Collectors.toMap(pattern -> pattern.id().text(), each -> PatternMatch.of(each, filled)));

        assertThat(matches.get("direct-sales").isComplete()).isTrue();
        assertThat(matches.get("cross-selling").isNear()).isTrue();
        assertThat(matches.get("freemium").isNear()).isFalse();
    }

    private static PatternMatch match(Pattern pattern, List<PatternPart> parts, Function<PatternPart, Item> item) {
        List<Item> items = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Set<Identifier> there = parts.stream().map(PatternPart::id).collect(Collectors.toSet());
        for (PatternPart part : parts) {
            items.add(item.apply(part));
            part.linkedTo()
                    .filter(there::contains)
                    .ifPresent(other -> links.add(Link.of("supports", part.id().text(), other.text())));
        }
        Canvas canvas = Canvas.of(
                        "sought", Text.of("Sought", "寻找"), pattern.framework().text())
                .withItems(items)
                .withLinks(links);
        return PatternMatch.of(pattern, FilledCanvas.of(FRAMEWORKS.get(pattern.framework()), canvas));
    }

    private static Text chinese(String words) {
        return Text.of(Map.of("zh", words));
    }

    private static Item plain(PatternPart part) {
        return Item.of(part.id().text(), part.block().text(), Text.of("~~", "～～"));
    }
}

package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Canvas;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Item;
import dev.millet.canvas.Link;
import dev.millet.canvas.LinkType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Naughty strings as the text of an item (and as title, note, tag, credit, question), in every rendering, read back by a
 * parser that Millet does not share: the words must be there as {@link ShownText} has them, and nothing else may have come of
 * them.
 */
final class NaughtyRenderings {
    private static final String MARK = "\u200e";

    /** What a rendering is checked by. */
    static final Map<String, BiConsumer<String, String>> CHECKS = checks();

    private NaughtyRenderings() {}

    /** Prints how many strings each rendering shows unbroken: for {@code .ci/measure}. */
    public static void main(String[] arguments) {
        CHECKS.keySet()
                .forEach(rendering -> System.out.println("naughty strings in " + rendering + ": " + passed(rendering)
                        + " of " + NaughtyStrings.all().size()));
    }

    private static long passed(String rendering) {
        return NaughtyStrings.all().stream()
                .filter(naughty -> {
                    try {
                        check(rendering, naughty);
                        return true;
                    } catch (AssertionError broken) {
                        return false;
                    }
                })
                .count();
    }

    static void check(String rendering, String naughty) {
        CanvasView view = view(naughty);
        String page = switch (rendering) {
            case "SVG" -> view.withLinks(LinkStyle.DRAWN).svg();
            case "SVG on A4" -> view.withPage(PageFormat.A4).svg();
            case "HTML" -> view.html();
            case "Markdown" -> view.markdown();
            case "Mermaid" -> view.mermaid();
            default -> view.text(60);
        };
        String shown = ShownText.ofWhole(NaughtyStrings.text(naughty).in(view.language()));
        CHECKS.get(rendering).accept(page, shown);
    }

    static CanvasView view(String naughty) {
        Text text = NaughtyStrings.text(naughty);
        Framework wall = Framework.builder()
                .id(Identifier.of("wall"))
                .title(Text.of("Wall"))
                .meaning(text)
                .licence("none")
                .credit(text)
                .columns(1)
                .rows(1)
                .addBlocks(Block.at("all", text, text, 1, 1))
                .addLinkTypes(LinkType.builder()
                        .id(Identifier.of("meets"))
                        .title(text)
                        .build())
                .build();
        Canvas canvas = Canvas.of("naughty", text, "wall")
                .withNote(text)
                .plus(Item.of("naughty", "all", text))
                .plus(Item.of("plain", "all", Text.of("Plain"))
                        .withTags(naughty)
                        .withNote(text))
                .plus(Link.of("meets", "naughty", "plain"));
        return CanvasView.of(wall, canvas);
    }

    private static Map<String, BiConsumer<String, String>> checks() {
        Map<String, BiConsumer<String, String>> checks = new LinkedHashMap<>();
        checks.put("SVG", NaughtyRenderings::checkSvg);
        checks.put("SVG on A4", NaughtyRenderings::checkSvg);
        checks.put("HTML", NaughtyRenderings::checkHtml);
        checks.put("Markdown", NaughtyRenderings::checkMarkdown);
        checks.put("Mermaid", NaughtyRenderings::checkMermaid);
        checks.put("plain text", NaughtyRenderings::checkText);
        return checks;
    }

    private static void checkSvg(String svg, String shown) {
        org.w3c.dom.Document document = xml(svg);
        List<org.w3c.dom.Element> all = elements(document, "*");
        assertThat(all)
                .extracting(org.w3c.dom.Element::getTagName)
                .isSubsetOf("svg", "title", "desc", "style", "rect", "g", "text", "circle", "polygon", "path");
        for (org.w3c.dom.Element element : all) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .doesNotContain("href");
            }
        }
        List<String> tips = elements(document, "title").stream()
                .map(org.w3c.dom.Element::getTextContent)
                .toList();
        assertThat(tips).anySatisfy(tip -> assertThat(tip).isEqualTo(shown + "\n○ no source given"));
        String drawn = elements(document, "text").stream()
                .filter(text -> text.getAttribute("class").equals("mc-item"))
                .map(org.w3c.dom.Element::getTextContent)
                .collect(Collectors.joining());
        assertThat(spaceless(drawn)).isEqualTo(spaceless(shown + "Plain"));
    }

    private static void checkHtml(String html, String shown) {
        xml(html);
        Document document = Jsoup.parse(html);
        Set<String> names =
                document.getAllElements().stream().map(Element::tagName).collect(Collectors.toSet());
        assertThat(names)
                .isSubsetOf(
                        "#root", "html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "p",
                        "div", "section", "ul", "li", "span", "bdi", "footer");
        Set<String> attributes = document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .collect(Collectors.toSet());
        assertThat(attributes)
                .isSubsetOf(
                        "#doctype",
                        "name",
                        "xmlns",
                        "lang",
                        "charset",
                        "http-equiv",
                        "content",
                        "class",
                        "style",
                        "id",
                        "role",
                        "aria-label",
                        "aria-labelledby",
                        "title");
        assertThat(document.select(".items > li")).hasSize(2);
        assertThat(document.select(".items > li")
                        .get(0)
                        .select(".words > bdi")
                        .get(0)
                        .wholeText())
                .isEqualTo(shown);
    }

    private static void checkMarkdown(String markdown, String shown) {
        Node document = Parser.builder().build().parse(markdown);
        Outline outline = new Outline();
        document.accept(outline);
        assertThat(outline.kinds)
                .isSubsetOf(
                        "Document",
                        "Heading",
                        "Text",
                        "Paragraph",
                        "Emphasis",
                        "BulletList",
                        "ListItem",
                        "ThematicBreak");
        assertThat(outline.items).hasSize(5);
        assertThat(outline.items.get(0).replace(MARK, ""))
                .isEqualTo("○ " + shown.strip().replace(MARK, ""));
    }

    private static void checkMermaid(String mermaid, String shown) {
        String label = "\\[\"((?:[^\\x00-\\x7f]|[A-Za-z0-9 ,.()/+-]|#[0-9]+;|<br/>)*)\"]";
        String verb = label.replace("\\[", "\\|").replace("]$", "").replaceAll("]$", "\\\\|");
        Pattern node = Pattern.compile(" {6}i1" + label);
        List<String> labels = new ArrayList<>();
        for (String line : mermaid.split("\n", -1)) {
            assertThat(line)
                    .matches("|flowchart LR|  subgraph canvas" + label + "|    subgraph b1" + label + "|    end|  end|"
                            + " {6}i[12]" + label + "|  i1 -->" + verb + " i2|  credits" + label
                            + "|  classDef [a-z]+ [a-z0-9:#, -]+");
            Matcher matcher = node.matcher(line);
            if (matcher.matches()) {
                labels.add(matcher.group(1));
            }
        }
        assertThat(labels).hasSize(1);
        String decoded = Pattern.compile("#([0-9]+);")
                .matcher(labels.get(0))
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
        assertThat(decoded.replace(MARK, "")).isEqualTo("○ " + shown.replace(MARK, ""));
    }

    private static void checkText(String text, String shown) {
        StringBuilder item = new StringBuilder();
        boolean inside = false;
        int items = 0;
        for (String line : text.split("\n", -1)) {
            assertThat(line.chars()).allMatch(c -> c >= ' ' && (c < 0x7F || c > 0x9F));
            assertThat(CharacterWidths.columns(line)).isLessThanOrEqualTo(60);
            if (line.startsWith("  [ ] ")) {
                items++;
                inside = items == 1;
            }
            if (inside) {
                item.append(line.substring(6));
            }
        }
        assertThat(items).isEqualTo(2);
        assertThat(spaceless(item.toString())).isEqualTo(spaceless(shown));
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s", "")
                .replace("\u3000", "")
                .replace("\u2000", "")
                .replaceAll("[\\p{Z}]", "")
                .replace(MARK, "");
    }

    /** Reads XML; the bare document type of HTML is left away. */
    private static org.w3c.dom.Document xml(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml.replaceFirst("^<!DOCTYPE html>", ""))));
        } catch (Exception broken) {
            throw new AssertionError("must be well-formed", broken);
        }
    }

    private static List<org.w3c.dom.Element> elements(org.w3c.dom.Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<org.w3c.dom.Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((org.w3c.dom.Element) found.item(i));
        }
        return elements;
    }

    /** Which kinds of nodes a Markdown document has, and what its list items say in their first paragraph. */
    private static final class Outline extends AbstractVisitor {
        private final List<String> kinds = new ArrayList<>();
        private final List<String> items = new ArrayList<>();

        @Override
        protected void visitChildren(Node parent) {
            kinds.add(parent.getClass().getSimpleName());
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                kinds.add(child.getClass().getSimpleName());
                if (child instanceof ListItem) {
                    items.add(words(child.getFirstChild()));
                }
                child.accept(this);
            }
        }

        private static String words(Node paragraph) {
            StringBuilder words = new StringBuilder();
            for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
                words.append(child instanceof org.commonmark.node.Text text ? text.getLiteral() : child.toString());
            }
            return words.toString();
        }
    }
}

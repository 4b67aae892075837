package dev.millet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Holds a picture of a canvas to what a reader expects of it: measured on the finished document, not on the layout. */
final class CanvasPictures {
    private static final Map<String, SvgType> TYPES = Stream.of(
                    CanvasType.TITLE,
                    CanvasType.NOTE,
                    CanvasType.SECTION,
                    CanvasType.BLOCK,
                    CanvasType.ITEM,
                    CanvasType.GONE,
                    CanvasType.KIND,
                    CanvasType.DETAIL,
                    CanvasType.CHANGE)
            .collect(Collectors.toMap(SvgType::name, Function.identity()));

    private static final double HAIR = 0.011;

    private CanvasPictures() {}

    static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception broken) {
            throw new AssertionError("must be well-formed", broken);
        }
    }

    static List<Element> elements(Document svg, String name, String style) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            if (List.of(element.getAttribute("class").split(" ", -1)).contains(style)) {
                elements.add(element);
            }
        }
        return elements;
    }

    static Box box(Element rect) {
        return new Box(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    static Box page(Document svg) {
        String[] view = svg.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        return new Box(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3]));
    }

    /** Panels are apart, cards within their panel and apart, chips and words within their card, words apart, all on the page. */
    static void assertEverythingHasItsPlace(String picture) {
        Document svg = parsed(picture);
        Box page = page(svg);
        List<Box> panels = boxes(svg, "mc-panel");
        List<Box> cards = boxes(svg, "mc-card");
        List<Box> chips = boxes(svg, "mc-chip");
        assertApart(panels);
        assertApart(cards);
        assertApart(chips);
        panels.forEach(panel -> assertWithin(panel, List.of(page)));
        cards.forEach(card -> assertWithin(card, panels));
        chips.forEach(chip -> assertWithin(chip, cards));
        List<Box> words = new ArrayList<>();
        for (SvgType type : TYPES.values()) {
            List<Box> around = switch (type.name()) {
                case "mc-kind" -> chips;
                case "mc-item", "mc-change" -> cards;
                case "mc-section", "mc-heading" -> concat(panels, page);
                default -> List.of(page);
            };
            for (Element text : elements(svg, "text", type.name())) {
                Box room = room(text, type);
                assertWithin(room, around);
                panels.stream()
                        .filter(panel -> contains(panel, new Box(room.x(), room.y(), 0, 0)))
                        .forEach(panel -> assertWithin(room, List.of(panel)));
                words.add(room);
            }
        }
        assertApart(words);
    }

    private static List<Box> concat(List<Box> boxes, Box more) {
        return Stream.concat(boxes.stream(), Stream.of(more)).toList();
    }

    private static List<Box> boxes(Document svg, String style) {
        return elements(svg, "rect", style).stream().map(CanvasPictures::box).toList();
    }

    /** From a little above the capitals to the descenders, as wide as our table says. */
    private static Box room(Element text, SvgType type) {
        double y = number(text, "y");
        double width = type.width(text.getTextContent());
        double x = number(text, "x") - (text.getAttribute("text-anchor").equals("middle") ? width / 2 : 0);
        return new Box(x, y - type.size() * 0.8, width, type.size() * 1.05);
    }

    private static void assertWithin(Box inner, List<Box> outer) {
        assertThat(outer).as("around %s", inner).anyMatch(box -> contains(box, inner));
    }

    private static boolean contains(Box outer, Box inner) {
        return inner.x() >= outer.x() - HAIR
                && inner.y() >= outer.y() - HAIR
                && inner.right() <= outer.right() + HAIR
                && inner.bottom() <= outer.bottom() + HAIR;
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                boolean meets = one.x() < other.right() - HAIR
                        && other.x() < one.right() - HAIR
                        && one.y() < other.bottom() - HAIR
                        && other.y() < one.bottom() - HAIR;
                assertThat(meets).as("%s over %s", one, other).isFalse();
            }
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

package dev.millet.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owasp.encoder.Encode;

/** An element of a picture: name, attributes, children; the only place where a picture's text becomes XML. */
final class SvgElement {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private SvgElement(String name) {
        this.name = name;
    }

    /** An element; its name is Millet's own, never a user's. */
    static SvgElement of(String name) {
        return new SvgElement(name);
    }

    SvgElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** A length or coordinate, to hundredths. */
    SvgElement with(String attribute, double value) {
        return with(attribute, number(value));
    }

    SvgElement add(SvgElement child) {
        content.add(child);
        return this;
    }

    SvgElement add(List<SvgElement> children) {
        content.addAll(children);
        return this;
    }

    SvgElement add(String text) {
        return lines(List.of(text));
    }

    /** Adds a child before the others: a title must come first. */
    SvgElement first(SvgElement child) {
        content.add(0, child);
        return this;
    }

    /** Text of several lines. */
    SvgElement lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            content.add((i == 0 ? "" : "\n") + ShownText.of(lines.get(i)));
        }
        return this;
    }

    /** The element as XML, one element a line; text stays on the line of its element. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        write(xml, "");
        return xml.toString();
    }

    private void write(StringBuilder xml, String indent) {
        xml.append(indent).append('<').append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Encode.forXmlAttribute(ShownText.of(value)))
                .append('"'));
        if (content.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append('>');
        if (content.get(0) instanceof SvgElement) {
            xml.append('\n');
        }
        for (Object part : content) {
            if (part instanceof SvgElement child) {
                child.write(xml, indent + " ");
            } else {
                xml.append(Encode.forXmlContent((String) part));
            }
        }
        if (content.get(content.size() - 1) instanceof SvgElement) {
            xml.append(indent);
        }
        xml.append("</").append(name).append(">\n");
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

package dev.millet.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.encoder.Encode;

/**
 * An element of a page: the only place where a page's text becomes HTML.
 *
 * <p>It is written so that an XML parser can read it too: elements without content that HTML knows as such are closed at
 * once, all others have an end tag.
 */
final class HtmlElement {
    private static final Set<String> WITHOUT_CONTENT = Set.of("meta", "br", "hr");

    private static final Set<String> IN_A_LINE = Set.of("span", "bdi", "del", "em", "strong", "q");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private HtmlElement(String name) {
        this.name = name;
    }

    /** An element; its name is Millet's own, never a user's. */
    static HtmlElement of(String name) {
        return new HtmlElement(name);
    }

    static HtmlElement of(String name, String style) {
        return of(name).with("class", style);
    }

    HtmlElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    HtmlElement add(HtmlElement child) {
        content.add(child);
        return this;
    }

    HtmlElement add(String text) {
        content.add(ShownText.of(text));
        return this;
    }

    /** Users' words, kept apart from the direction of what stands beside them, and in their own language. */
    HtmlElement add(Worded words, CanvasPage page) {
        HtmlElement own = of("bdi").add(words.words());
        return add(words.isForeign(page.language()) ? own.with("lang", words.language()) : own);
    }

    /** A style sheet of Millet's own, which holds no text of a user. */
    HtmlElement style(String css) {
        content.add(new Css(css));
        return this;
    }

    private record Css(String text) {}

    String html() {
        StringBuilder html = new StringBuilder();
        write(html, "");
        return html.toString();
    }

    private void write(StringBuilder html, String indent) {
        boolean inLine = IN_A_LINE.contains(name);
        html.append(inLine ? "" : indent).append('<').append(name);
        attributes.forEach((attribute, value) -> html.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Encode.forHtmlAttribute(ShownText.of(value)))
                .append('"'));
        if (WITHOUT_CONTENT.contains(name)) {
            html.append("/>\n");
            return;
        }
        html.append('>');
        boolean block =
                !content.isEmpty() && content.get(0) instanceof HtmlElement first && !IN_A_LINE.contains(first.name);
        html.append(block ? "\n" : "");
        for (Object part : content) {
            if (part instanceof HtmlElement child) {
                child.write(html, indent + " ");
            } else if (part instanceof Css css) {
                html.append(css.text());
            } else {
                html.append(Encode.forHtmlContent((String) part));
            }
        }
        html.append(block ? indent : "").append("</").append(name).append('>').append(inLine ? "" : "\n");
    }
}

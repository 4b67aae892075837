package dev.millet.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes an element with its members in another order, no white space and every character escaped. */
final class Shuffling {
    private Shuffling() {}

    static void write(Element element, StringBuilder out, Random random) {
        if (element instanceof Element.ObjectElement object) {
            List<Element.Member> members = new ArrayList<>(object.members());
            Collections.shuffle(members, random);
            out.append('{');
            for (Element.Member member : members) {
                text(member.name(), out).append(':');
                write(member.element(), out, random);
                out.append(',');
            }
            close(out, '}');
        } else if (element instanceof Element.ArrayElement array) {
            out.append('[');
            for (Element each : array.elements()) {
                write(each, out, random);
                out.append(',');
            }
            close(out, ']');
        } else if (element instanceof Element.TextElement text) {
            text(text.text(), out);
        } else if (element instanceof Element.NumberElement number) {
            out.append(number.text());
        } else if (element instanceof Element.FlagElement flag) {
            out.append(flag.flag());
        }
    }

    private static void close(StringBuilder out, char bracket) {
        if (out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append(bracket);
    }

    private static StringBuilder text(String text, StringBuilder out) {
        out.append('"');
        text.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.append('"');
    }
}

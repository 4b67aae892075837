package dev.millet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From text to positioned elements in one pass over the streaming parser.
 *
 * <p>Lengths, depth and numbers are bounded here, in our words; the parser's own bounds are set just beyond.
 */
final class ElementParser {
    private static final JsonFactory FACTORY = JsonFactories.thorough();
    private static final Pattern CHARACTER = Pattern.compile("\\bcode (\\d+)");
    private static final Pattern TOKEN =
            Pattern.compile("(?:Unrecognized token|Non-standard token|Unexpected close marker) '(.+?)':");

    private final JsonParser parser;
    private final Problems problems;
    private int tokens;
    private boolean stopped;

    private ElementParser(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The document's element, as far as it could be read; empty if nothing could. */
    static Optional<Element> parse(String text, Problems problems) {
        if (text.length() > JsonLimits.DOCUMENT_LENGTH) {
            problems.add(
                    "json.limit",
                    Trail.ROOT,
                    Place.START,
                    "document must have at most " + JsonLimits.DOCUMENT_LENGTH + " characters, but had "
                            + text.length());
            return Optional.empty();
        }
        if (text.startsWith("\uFEFF")) {
            problems.add(
                    "json.encoding.bom",
                    Trail.ROOT,
                    Place.START,
                    "document must begin with '{', but began with a byte order mark");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new ElementParser(parser, problems).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The value that a parser of somebody else stands on, up to its last token; its lengths are bounded as those of ours.
     *
     * @param trail where that value stands in the parser's document
     */
    static Element current(JsonParser parser, Trail trail, Problems problems) throws IOException {
        return new ElementParser(parser, problems).element(parser.currentToken(), trail, 1);
    }

    private Optional<Element> document() throws IOException {
        JsonToken first = next(Trail.ROOT);
        if (first == null) {
            if (!stopped) {
                problems.add("json.syntax", Trail.ROOT, Place.START, "document must be one JSON object, but was empty");
            }
            return Optional.empty();
        }
        Element element = element(first, Trail.ROOT, 1);
        if (!stopped) {
            refuseMore();
        }
        return Optional.of(element);
    }

    private void refuseMore() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
            trailing(parser.currentTokenLocation());
        } catch (JsonProcessingException e) {
            trailing(e.getLocation());
        }
    }

    private void trailing(@Nullable JsonLocation location) {
        problems.add(
                "json.trailing",
                Trail.ROOT,
                place(location),
                "document must end after its last bracket, but something follows");
    }

    private Element element(JsonToken token, Trail trail, int depth) throws IOException {
        Place place = place(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT ->
                tooDeep(trail, place, depth) ? new Element.Refused(place) : object(trail, place, depth);
            case START_ARRAY -> tooDeep(trail, place, depth) ? new Element.Refused(place) : array(trail, place, depth);
            case VALUE_STRING -> text(parser.getText(), trail, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                number(parser.getText(), token == JsonToken.VALUE_NUMBER_INT, trail, place);
            case VALUE_TRUE, VALUE_FALSE -> new Element.FlagElement(place, token == JsonToken.VALUE_TRUE);
            default -> new Element.NullElement(place);
        };
    }

    private Element object(Trail trail, Place place, int depth) throws IOException {
        List<Element.Member> members = new ArrayList<>();
        boolean complete = true;
        for (JsonToken token = nextName(trail); token != JsonToken.END_OBJECT; token = nextName(trail)) {
            if (token == null) {
                return new Element.ObjectElement(place, members, false);
            }
            String name = parser.currentName();
            Place named = place(parser.currentTokenLocation());
            boolean known = acceptable(name, "member name", trail, named);
            complete &= known;
            Trail below = known ? trail.member(name) : trail;
            JsonToken value = next(below);
            if (value == null) {
                return new Element.ObjectElement(place, members, false);
            }
            Element element = element(value, below, depth + 1);
            if (known) {
                members.add(new Element.Member(name, named, element));
            }
        }
        return new Element.ObjectElement(place, members, complete);
    }

    private Element array(Trail trail, Place place, int depth) throws IOException {
        List<Element> elements = new ArrayList<>();
        for (JsonToken token = next(trail.element(0));
                token != JsonToken.END_ARRAY;
                token = next(trail.element(elements.size()))) {
            if (token == null) {
                return new Element.ArrayElement(place, elements, false);
            }
            elements.add(element(token, trail.element(elements.size()), depth + 1));
        }
        return new Element.ArrayElement(place, elements, true);
    }

    private Element text(String text, Trail trail, Place place) {
        return acceptable(text, "text", trail, place)
                ? new Element.TextElement(place, text)
                : new Element.Refused(place);
    }

    private Element number(String text, boolean whole, Trail trail, Place place) {
        if (text.length() <= JsonLimits.NUMBER_LENGTH) {
            return new Element.NumberElement(place, text, whole);
        }
        problems.add(
                "json.limit",
                trail,
                place,
                "number must have at most " + JsonLimits.NUMBER_LENGTH + " characters, but had " + text.length());
        return new Element.Refused(place);
    }

    /** The next name of an object; the parser may stumble over the value behind it at the same step. */
    private @Nullable JsonToken nextName(Trail object) throws IOException {
        String before = parser.currentName();
        return next(() -> {
            String name = parser.currentName();
            return name == null || name.equals(before) || !Quoted.wellFormed(name) ? object : object.member(name);
        });
    }

    private @Nullable JsonToken next(Trail trail) throws IOException {
        return next(() -> trail);
    }

    /** The next token; null at the end, and after the first thing that cannot be read. */
    private @Nullable JsonToken next(Stumble where) throws IOException {
        if (stopped) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            if (token != null && ++tokens > JsonLimits.TOKENS) {
                Place place = place(parser.currentTokenLocation());
                return stop(
                        "json.limit",
                        where.trail(),
                        place,
                        "document must have at most " + JsonLimits.TOKENS
                                + " brackets, names and values, but had more");
            }
            if (token == JsonToken.VALUE_STRING) {
                parser.getTextLength(); // reads it to its end, so that a malformed one is met here
            }
            return token;
        } catch (JsonProcessingException e) {
            return stop(
                    "json.syntax",
                    where.trail(),
                    place(e.getLocation()),
                    "document must be well-formed JSON, but " + offence(e));
        }
    }

    private @Nullable JsonToken stop(String code, Trail trail, Place place, String rule) {
        problems.add(code, trail, place, rule);
        stopped = true;
        return null;
    }

    private boolean tooDeep(Trail trail, Place place, int depth) {
        if (depth > JsonLimits.DEPTH) {
            stop(
                    "json.limit",
                    trail,
                    place,
                    "objects and lists must nest at most " + JsonLimits.DEPTH + " deep, but nest deeper");
        }
        return stopped;
    }

    private boolean acceptable(String text, String what, Trail trail, Place place) {
        if (text.length() > JsonLimits.TEXT_LENGTH) {
            problems.add(
                    "json.limit",
                    trail,
                    place,
                    what + " must have at most " + JsonLimits.TEXT_LENGTH + " characters, but had " + text.length());
            return false;
        }
        if (!Quoted.wellFormed(text)) {
            problems.add(
                    "json.encoding.surrogate",
                    trail,
                    place,
                    what + " must have whole characters, but had a surrogate without its partner in "
                            + Quoted.text(text));
            return false;
        }
        return true;
    }

    private static Place place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Place.NOWHERE
                : new Place(location.getLineNr(), location.getColumnNr());
    }

    /** What stood there, in our words: the parser's are for its programmers and change with its version. */
    private static String offence(JsonProcessingException e) {
        String words = e.getOriginalMessage();
        Matcher character = CHARACTER.matcher(words);
        Matcher token = TOKEN.matcher(words);
        if (words.contains("end-of-input")) {
            return "was cut off";
        } else if (words.startsWith("Invalid numeric value: Leading zeroes")) {
            return "had a number with a leading zero";
        } else if (token.lookingAt()) {
            return "had " + Quoted.text(token.group(1)) + " out of place";
        } else if (character.find()) {
            int code = Integer.parseInt(character.group(1));
            String escape = words.contains("character escape") ? "\\" : "";
            return "had " + Quoted.text(escape + Character.toString(code)) + " out of place";
        }
        return "was not";
    }

    /** Where the parser was when it stumbled. */
    @FunctionalInterface
    private interface Stumble {
        Trail trail() throws IOException;
    }
}

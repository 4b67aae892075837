package dev.millet.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Breaks a document in every way that a slip of the pen can: at each place of each kind once, a member is left out,
 * misspelt or of another type, and a text is none of the constants.
 *
 * @param what what was done and where
 * @param document what came of it
 */
record Breakage(String what, byte[] document) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** All of a document that are not in the set of places seen; each new one is added there. */
    static List<Breakage> of(byte[] document, Set<String> seen) {
        try {
            JsonNode root = MAPPER.readTree(document);
            List<Breakage> all = new ArrayList<>();
            walk(root, root, "", seen, all);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(JsonNode root, JsonNode at, String place, Set<String> seen, List<Breakage> all)
            throws IOException {
        if (at instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : new ArrayList<>(List.copyOf(object.properties()))) {
                String below = place + "/" + member.getKey();
                if (seen.add(below)) {
                    broken(root, object, member.getKey(), below, all);
                }
                walk(root, member.getValue(), below, seen, all);
            }
        } else if (at instanceof ArrayNode array) {
            for (JsonNode element : array) {
                String kind = element.isObject() ? element.path("type").asText("") : "";
                walk(root, element, place + "/*" + kind, seen, all);
            }
        }
    }

    private static void broken(JsonNode root, ObjectNode object, String name, String place, List<Breakage> all)
            throws IOException {
        ObjectNode whole = object.deepCopy();
        JsonNode value = whole.get(name);
        object.remove(name);
        all.add(new Breakage("left out " + place, MAPPER.writeValueAsBytes(root)));
        object.set(name + "x", value);
        all.add(new Breakage("misspelt " + place, MAPPER.writeValueAsBytes(root)));
        object.removeAll();
        object.setAll(whole);
        for (JsonNode other : others(value)) {
            object.set(name, other);
            all.add(new Breakage("changed " + place + " to " + other, MAPPER.writeValueAsBytes(root)));
        }
        object.removeAll();
        object.setAll(whole);
    }

    private static Set<JsonNode> others(JsonNode value) {
        Set<JsonNode> others = new HashSet<>(List.of(
                MAPPER.nullNode(),
                MAPPER.createObjectNode(),
                MAPPER.createArrayNode().add(7),
                MAPPER.getNodeFactory().numberNode(7),
                MAPPER.getNodeFactory().textNode("no such word")));
        others.remove(value);
        return others;
    }
}

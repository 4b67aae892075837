package dev.millet.catalogue;

import dev.millet.basics.Identifier;
import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.Framework;
import dev.millet.canvas.LinkType;
import dev.millet.canvas.Term;
import dev.millet.canvas.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of typed ids, made of the shipped frameworks; its main method writes them into a folder of sources, such as
 * {@code core/src/main/java/dev/millet/catalogue}, to be formatted after.
 */
final class TypedIds {
    private TypedIds() {}

    /** Writes one class for each shipped framework into the folder given. */
    public static void main(String... folders) throws IOException {
        for (Framework framework : Frameworks.all()) {
            Path file = Path.of(folders[0]).resolve(className(framework.id()) + ".java");
            Files.writeString(file, source(framework));
        }
    }

    static String className(Identifier id) {
        return Arrays.stream(id.text().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String constant(Identifier id) {
        return id.text().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The nested classes of a framework by name, each with its constants and what they mean. */
    static Map<String, Map<Identifier, Text>> nested(Framework framework) {
        Map<String, Map<Identifier, Text>> nested = new LinkedHashMap<>();
        Set<Identifier> twice = repeated(framework);
        for (Block block : framework.blocks()) {
            for (Vocabulary vocabulary : block.vocabularies()) {
                String own = className(vocabulary.id());
                String name = twice.contains(vocabulary.id()) ? className(block.id()) + own : own;
                Map<Identifier, Text> terms = nested.computeIfAbsent(name, each -> new LinkedHashMap<>());
                for (Term term : vocabulary.terms()) {
                    terms.put(
                            term.id(),
                            Text.of(term.term().in(Locale.ENGLISH) + ": "
                                    + term.meaning().in(Locale.ENGLISH)));
                }
            }
        }
        if (!framework.linkTypes().isEmpty()) {
            Map<Identifier, Text> links = new LinkedHashMap<>();
            for (LinkType type : framework.linkTypes()) {
                links.put(type.id(), type.title());
            }
            nested.put("Links", links);
        }
        return nested;
    }

    private static Set<Identifier> repeated(Framework framework) {
        Set<Identifier> seen = new HashSet<>();
        Set<Identifier> twice = new HashSet<>();
        for (Block block : framework.blocks()) {
            for (Vocabulary vocabulary : block.vocabularies()) {
                if (!seen.add(vocabulary.id())) {
                    twice.add(vocabulary.id());
                }
            }
        }
        return twice;
    }

    private static String source(Framework framework) {
        String name = className(framework.id());
        StringBuilder source =
                new StringBuilder("package dev.millet.catalogue;\n\nimport dev.millet.basics.Identifier;\n\n");
        source.append("/**\n * The blocks, kinds and links of the framework ‘")
                .append(framework.title().in(Locale.ENGLISH))
                .append("’: ")
                .append(framework.meaning().in(Locale.ENGLISH))
                .append(
                        "\n *\n * <p>Made of its file, which {@link Frameworks} reads; a test holds both equal.\n */\n");
        source.append("public final class ").append(name).append(" {\n");
        constant(source, "ID", framework.id(), "The framework itself.");
        for (Block block : framework.blocks()) {
            constant(
                    source,
                    constant(block.id()),
                    block.id(),
                    "Block ‘" + block.title().in(Locale.ENGLISH) + "’: "
                            + block.question().in(Locale.ENGLISH));
        }
        source.append("private ").append(name).append("() {}\n");
        nested(framework).forEach((inner, constants) -> {
            source.append("\n/** ")
                    .append(inner.equals("Links") ? "The links between items." : "Words of the vocabulary.")
                    .append(" */\npublic static final class ")
                    .append(inner)
                    .append(" {\n");
            constants.forEach((id, meaning) -> constant(source, constant(id), id, meaning.in(Locale.ENGLISH)));
            source.append("private ").append(inner).append("() {}\n}\n");
        });
        return source.append("}\n").toString();
    }

    private static void constant(StringBuilder source, String name, Identifier id, String meaning) {
        String sentence = meaning.endsWith(".") || meaning.endsWith("?") ? meaning : meaning + ".";
        source.append("/** ")
                .append(sentence.replace("&", "&amp;").replace("<", "&lt;"))
                .append(" */\npublic static final Identifier ")
                .append(name)
                .append(" = Identifier.of(\"")
                .append(id)
                .append("\");\n\n");
    }
}

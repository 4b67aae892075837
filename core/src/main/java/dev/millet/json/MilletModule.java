package dev.millet.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Lets an object mapper of one's own write and read Millet's nouns, wherever they stand in one's own types.
 *
 * <p>Jackson finds it by itself; it does nothing but hand over to the shapes that {@link MilletJson} reads and writes by:
 *
 * <pre>{@code
 * record Proposal(String client, Canvas canvas, List<Figure> figures) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(new Proposal("Xiaomi", canvas, figures));
 * Proposal same = mapper.readValue(json, Proposal.class);
 * }</pre>
 *
 * <p>A noun that is a document by itself (a canvas, a fact book, a route) carries its {@code schemaVersion} and
 * {@code type} here too, so that older versions can be read for ever; a part of one (a figure, an item, a tier) does not,
 * save the {@code type} of one of several. Decimals within are strings. The mapper's own settings (naming, inclusion,
 * unknown properties) are for its own types: they change nothing inside a noun.
 *
 * <p>A noun that is wrong is refused by an {@link InvalidNounException}, a mapping exception that lists everything that is
 * wrong as everywhere: each problem with line, column and pointer from the start of the mapper's document. Where the mapper
 * reads bytes, Jackson counts columns in bytes; a tree of nodes has no lines.
 *
 * <p>Needs {@code jackson-databind}, which Millet does not bring along: whoever has no mapper does not pay for one.
 */
public final class MilletModule extends Module {
    /** One module, which may be registered with any number of mappers. */
    public MilletModule() {}

    @Override
    public String getModuleName() {
        return "millet";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new StoredSerializers());
        context.addDeserializers(new StoredDeserializers());
    }

    private static final class StoredSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return StoredTypes.ALL
                    .document(type.getRawClass())
                    .<JsonSerializer<?>>map(ShapeSerializer::ofDocument)
                    .or(() -> StoredTypes.ALL.part(type.getRawClass()).map(ShapeSerializer::ofPart))
                    .orElse(null);
        }
    }

    private static final class StoredDeserializers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        private static @Nullable JsonDeserializer<?> find(Class<?> type) {
            return StoredTypes.ALL
                    .document(type)
                    .<JsonDeserializer<?>>map(ShapeDeserializer::ofDocument)
                    .or(() -> StoredTypes.ALL.wanted(type).map(kind -> ShapeDeserializer.ofPart(type, kind)))
                    .orElse(null);
        }
    }
}

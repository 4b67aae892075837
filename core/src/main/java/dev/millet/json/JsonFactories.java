package dev.millet.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** The settings of the token library, all of them stated: its defaults are lax and differ between versions. */
final class JsonFactories {
    /** Buffers for as many documents at once as are likely; more make their own. */
    private static final int BUFFERS = 16;

    private JsonFactories() {}

    /** For the straight way: the limits are the library's to hold, what is past them is met as any other mistake. */
    static JsonFactory straight() {
        return straight(StreamReadConstraints.builder().maxTokenCount(JsonLimits.TOKENS));
    }

    /** The same for documents with fewer characters than there may be tokens: nobody need count those. */
    static JsonFactory straightAndShort() {
        return straight(StreamReadConstraints.builder());
    }

    private static JsonFactory straight(StreamReadConstraints.Builder limits) {
        return reading(limits.maxNestingDepth(JsonLimits.DEPTH)
                        .maxDocumentLength(JsonLimits.DOCUMENT_LENGTH)
                        .maxStringLength(JsonLimits.TEXT_LENGTH)
                        .maxNameLength(JsonLimits.TEXT_LENGTH)
                        .maxNumberLength(JsonLimits.NUMBER_LENGTH)
                        .build())
                .enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .enable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** For the thorough way: limits are told in our words, the library's own stand just beyond. */
    static JsonFactory thorough() {
        return reading(StreamReadConstraints.builder()
                        .maxNestingDepth(JsonLimits.DEPTH + 10)
                        .maxDocumentLength(JsonLimits.DOCUMENT_LENGTH + 1L)
                        .maxTokenCount(JsonLimits.TOKENS + 10L)
                        .maxStringLength(JsonLimits.DOCUMENT_LENGTH + 1)
                        .maxNameLength(JsonLimits.DOCUMENT_LENGTH + 1)
                        .maxNumberLength(JsonLimits.DOCUMENT_LENGTH + 1)
                        .build())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private static JsonFactoryBuilder reading(StreamReadConstraints limits) {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        for (JsonReadFeature lax : JsonReadFeature.values()) {
            builder.disable(lax);
        }
        return builder.disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.IGNORE_UNDEFINED)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.CLEAR_CURRENT_TOKEN_ON_CLOSE)
                .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                .enable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .recyclerPool(JsonRecyclerPools.newBoundedPool(BUFFERS))
                .streamReadConstraints(limits);
    }

    /** For writing; names within an object are distinct because those who write them see to it. */
    static JsonFactory canonical() {
        return new JsonFactoryBuilder()
                .enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .disable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.IGNORE_UNKNOWN)
                .disable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .recyclerPool(JsonRecyclerPools.newBoundedPool(BUFFERS))
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(JsonLimits.DEPTH)
                        .build())
                .build();
    }
}

package dev.millet.basics;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The address of an element in a model: a JSON Pointer such as {@code /routes/1/tiers/0/margin}.
 *
 * <p>Findings, problems in files and differences all say where with it, whether the model came from a file or was built
 * in Java: the path is the one that the element has in the model's JSON. The empty path is the model itself.
 *
 * <pre>{@code
 * Path.ROOT.member("routes").element(1).member("price/unit");   // /routes/1/price~1unit
 * }</pre>
 *
 * <p>Source of the form: RFC 6901, <i>JavaScript Object Notation (JSON) Pointer</i>, 2013; {@code ~} is written
 * {@code ~0} and {@code /} in a name is written {@code ~1}.
 *
 * @param pointer the escaped text; empty for the root, else it begins with {@code /}
 */
public record Path(String pointer) {
    /** The model itself. */
    public static final Path ROOT = new Path("");

    /**
     * Makes a path of its escaped text.
     *
     * @throws IllegalArgumentException if the text is not empty and does not begin with {@code /}, or has a {@code ~}
     *     that neither {@code 0} nor {@code 1} follows
     */
    public Path {
        if (!isPointer(pointer)) {
            throw new IllegalArgumentException(
                    "path must be a JSON Pointer like '/routes/1/margin' (with '~0' for '~' and '~1' for '/'), but was "
                            + Quote.of(pointer));
        }
    }

    /** The path of a member of this element: {@code ROOT.member("price/unit")} is {@code /price~1unit}. */
    public Path member(String name) {
        return new Path(pointer + '/' + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The path of an element of this list, counted from zero.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public Path element(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "index must not be negative, but was '" + index + "' (under '" + pointer + "')");
        }
        return new Path(pointer + '/' + index);
    }

    /** The names and indices from the root down, unescaped; empty for the root. */
    public List<String> steps() {
        if (pointer.isEmpty()) {
            return ImmutableList.of();
        }
        return Splitter.on('/')
                .splitToStream(pointer.substring(1))
                .map(Path::unescaped)
                .collect(ImmutableList.toImmutableList());
    }

    /** The escaped text. */
    @Override
    public String toString() {
        return pointer;
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private static boolean isPointer(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = text.indexOf('~'); i >= 0; i = text.indexOf('~', i + 1)) {
            if (i + 1 == text.length() || (text.charAt(i + 1) != '0' && text.charAt(i + 1) != '1')) {
                return false;
            }
        }
        return true;
    }
}

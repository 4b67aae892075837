package dev.millet.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Consumer;

/**
 * How a document of one version becomes one of the next.
 *
 * <p>Old versions are read for ever: a shape of version 3 has one migration from 1 to 2 and one from 2 to 3, and a
 * document of version 1 goes through both. A document of a newer version is refused, since nobody can know what it means.
 *
 * <pre>{@code
 * Migration renamed = Migration.from(1, document -> document.objects("tiers").forEach(tier -> tier.rename("keep", "margin")));
 * Parsed<Route> route = MilletJson.reader(shape).migrating(renamed).read(bytes);
 * }</pre>
 */
public final class Migration {
    private final int from;
    private final Consumer<OldObject> change;

    private Migration(int from, Consumer<OldObject> change) {
        this.from = from;
        this.change = change;
    }

    /**
     * The step from a version to the one after it.
     *
     * @param from the version of the documents it takes, from 1
     * @param change what it does to a document; its version is set without it
     * @throws IllegalArgumentException if the version is less than one
     */
    public static Migration from(int from, Consumer<OldObject> change) {
        checkArgument(from >= 1, "version of a document must be at least 1, but was '%s'", from);
        return new Migration(from, change);
    }

    /** The version of the documents it takes. */
    public int from() {
        return from;
    }

    Element.ObjectElement apply(Element.ObjectElement document) {
        OldObject old = new OldObject(document);
        change.accept(old);
        old.put("schemaVersion", Integer.toString(from + 1));
        return old.element();
    }

    @Override
    public String toString() {
        return "migration from version " + from + " to " + (from + 1);
    }
}

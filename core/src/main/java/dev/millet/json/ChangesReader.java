package dev.millet.json;

import com.google.common.collect.ImmutableList;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.evolution.Change;
import dev.millet.evolution.ChangeSet;
import dev.millet.evolution.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes what changed in a noun: the document {@code canvas-changes}, and so on for every noun, in the version of
 * the noun that it speaks of.
 *
 * @param <T> the noun
 */
final class ChangesReader<T> {
    private static final String CHANGES = "changes";

    private final Shape<T> noun;
    private final Problems problems = new Problems();
    private final ShapeReader reader = ShapeReader.strict(problems);
    private final Refusals refusals = new Refusals(problems);

    private ChangesReader(Shape<T> noun) {
        this.noun = noun;
    }

    static <T> byte[] write(ChangeSet<T> set) {
        Shape<T> noun = set.shape();
        Consumer<CanonicalWriter> members = writer -> {
            if (!set.isEmpty()) {
                writer.name(CHANGES);
                writer.array(set.changes(), change -> writer.value(Kind.nested(shape(noun, change)), change));
            }
        };
        return CanonicalWriter.document(outline(noun).name(), noun.version(), members);
    }

    private static Shape<Change> shape(Shape<?> noun, Change change) {
        return Target.find(noun, change.path(), change.types())
                .map(target -> ChangeShape.of(change.kind(), target))
                .orElseThrow(() ->
                        new IllegalArgumentException(lost(noun, change.path().pointer())));
    }

    static <T> Parsed<ChangeSet<T>> read(Shape<T> noun, byte[] document) {
        ChangesReader<T> changes = new ChangesReader<>(noun);
        return changes.read(Utf8.decode(document, changes.problems));
    }

    static <T> Parsed<ChangeSet<T>> read(Shape<T> noun, String document) {
        return new ChangesReader<>(noun).read(Optional.of(document));
    }

    private Parsed<ChangeSet<T>> read(Optional<String> document) {
        Optional<ChangeSet<T>> set =
                document.flatMap(text -> ElementParser.parse(text, problems)).flatMap(this::set);
        List<Problem> all = problems.list();
        return new Parsed<>(all.isEmpty() ? set : Optional.empty(), all);
    }

    private Optional<ChangeSet<T>> set(Element root) {
        if (!(root instanceof Element.ObjectElement object)) {
            return refusals.wrongType("an object", root, Trail.ROOT);
        }
        reader.head(object, outline(noun));
        List<Change> changes = object.find(CHANGES)
                .map(list -> changes(list, Trail.ROOT.member(CHANGES)))
                .orElseGet(List::of);
        return problems.count() > 0
                ? Optional.empty()
                : reader.built(() -> ChangeSet.of(noun, changes), object, Trail.ROOT);
    }

    private List<Change> changes(Element element, Trail trail) {
        List<Change> changes = new ArrayList<>();
        if (element instanceof Element.ArrayElement array) {
            for (int i = 0; i < array.elements().size(); i++) {
                change(array.elements().get(i), trail.element(i)).ifPresent(changes::add);
            }
        } else {
            refusals.wrongType("a list", element, trail);
        }
        return changes;
    }

    private Optional<Change> change(Element element, Trail trail) {
        if (!(element instanceof Element.ObjectElement object)) {
            return refusals.wrongType("an object", element, trail);
        }
        List<Element.Member> known = object.members().stream()
                .filter(member -> ChangeShape.HEAD.names().contains(member.name()))
                .toList();
        Optional<ChangeShape.Head> head = reader.noun(
                ChangeShape.HEAD,
                new Element.ObjectElement(object.place(), known, object.complete()),
                trail,
                ImmutableList.of());
        return head.flatMap(found -> {
            Optional<Target> target = Target.find(noun, found.path(), found.types());
            if (target.isEmpty()) {
                problems.add(
                        "json.reference.unknown",
                        trail.member("path"),
                        object.find("path").orElse(object).place(),
                        lost(noun, found.path().pointer()));
            }
            return target.flatMap(
                    there -> reader.noun(ChangeShape.of(found.kind(), there), object, trail, ImmutableList.of()));
        });
    }

    /** The shape by which such documents are described: it says all of a change but what its path leads to. */
    static Shape<?> described(Shape<?> noun) {
        return outline(noun, Kind.nested(ChangeShape.ANY));
    }

    private static String lost(Shape<?> noun, String pointer) {
        return "path must lead to something in a " + noun.name() + ", but was " + Quoted.text(pointer);
    }

    /** The document's name, version and one member; what stands in its list has no single shape. */
    private static Shape<?> outline(Shape<?> noun) {
        return outline(noun, Kind.text());
    }

    private static <V> Shape<?> outline(Shape<?> noun, Kind<V> change) {
        return Shape.ofRecord(noun.name() + "-" + CHANGES, Object.class, values -> values)
                .with(CHANGES, Kind.listOf(change), values -> List.of(), "what changed")
                .version(noun.version())
                .shape();
    }
}

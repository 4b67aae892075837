package dev.millet.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.millet.basics.Attribute;
import dev.millet.basics.InvalidPartsException;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * From elements to nouns: a reading of shapes.
 *
 * <p>Every value that is wrong is reported where it stands and yields nothing; a noun is built when all its parts were
 * right, so one mistake is one problem and not a chain of them.
 */
final class ShapeReader {
    static final ImmutableList<String> ENVELOPE = ImmutableList.of("schemaVersion", "type");
    private static final ImmutableList<String> DISCRIMINATOR = ImmutableList.of("type");

    private final Problems problems;
    private final Refusals refusals;
    private final ScalarReader scalars;
    private final MemberCheck members;
    private final Optional<Leniency> leniency;
    private Optional<Element.ObjectElement> read = Optional.empty();

    private ShapeReader(Problems problems, Optional<Leniency> leniency) {
        this.problems = problems;
        this.refusals = new Refusals(problems);
        this.scalars = new ScalarReader(problems);
        this.members = new MemberCheck(problems, leniency);
        this.leniency = leniency;
    }

    /** One that refuses members which a shape does not have. */
    static ShapeReader strict(Problems problems) {
        return new ShapeReader(problems, Optional.empty());
    }

    /** One that lets them pass. */
    static ShapeReader lenient(Problems problems, Leniency leniency) {
        return new ShapeReader(problems, Optional.of(leniency));
    }

    /** The noun of a whole document; its version and type come first, whatever their place. */
    <T> Optional<T> document(Shape<T> shape, Element root, Migrations migrations) {
        return document(shape, root, migrations, Trail.ROOT);
    }

    /** The same of a document that stands in another one. */
    <T> Optional<T> document(Shape<T> shape, Element root, Migrations migrations, Trail trail) {
        if (!(root instanceof Element.ObjectElement object)) {
            return refusals.wrongType("an object", root, trail);
        }
        Optional<String> version = version(object, migrations, trail);
        Optional<String> type = fixed(object, "type", "json.document.type", ImmutableList.of(shape.name()), trail);
        boolean otherVersion = version.isEmpty() && object.find("schemaVersion").isPresent();
        boolean otherType = type.isEmpty() && object.find("type").isPresent();
        if (otherVersion || otherType) {
            return Optional.empty(); // another language: whatever is said in it means nothing here
        }
        Optional<Element.ObjectElement> today = version.isEmpty()
                ? Optional.of(object)
                : built(() -> migrations.today(object, version.orElseThrow()), object, trail);
        read = today;
        Optional<T> noun = today.flatMap(document -> noun(shape, document, trail, ENVELOPE));
        return version.isPresent() && type.isPresent() ? noun : Optional.empty();
    }

    /** The document as it was read, migrated if it was old. */
    Optional<Element.ObjectElement> read() {
        return read;
    }

    private Optional<String> version(Element.ObjectElement object, Migrations migrations, Trail trail) {
        if (object.find("schemaVersion").orElse(object) instanceof Element.TextElement stated
                && migrations.isNewer(stated.text())) {
            problems.add(
                    "json.document.version",
                    trail.member("schemaVersion"),
                    stated.place(),
                    "schemaVersion must be " + Refusals.oneOf(migrations.readable()) + ", but was "
                            + Quoted.text(stated.text()),
                    "a newer Millet wrote it, and only a newer one can read it");
            return Optional.empty();
        }
        return fixed(object, "schemaVersion", "json.document.version", migrations.readable(), trail);
    }

    /** Looks at version, type and names of members of a document whose content has no single shape. */
    void head(Element.ObjectElement object, Shape<?> outline) {
        String version = Integer.toString(outline.version());
        fixed(object, "schemaVersion", "json.document.version", ImmutableList.of(version), Trail.ROOT);
        fixed(object, "type", "json.document.type", ImmutableList.of(outline.name()), Trail.ROOT);
        members.check(outline, object, Trail.ROOT, ENVELOPE);
    }

    <T> Optional<T> noun(Shape<T> shape, Element.ObjectElement object, Trail trail, ImmutableList<String> reserved) {
        int before = problems.count();
        Set<String> meant = members.check(shape, object, trail, reserved);
        Shape.Assembly<T> assembly = shape.assemble();
        boolean complete = object.complete();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            Optional<Element> element = object.find(attribute.name());
            if (element.isPresent()) {
                complete &= put(assembly, attribute, element.get(), trail);
            } else if (attribute.required() && object.complete() && !meant.contains(attribute.name())) {
                refusals.missing(attribute.name(), object, trail);
            }
        }
        if (!complete || problems.count() > before) {
            new DanglingReferences(problems).report(shape.references(), object, trail);
            return Optional.empty();
        }
        return built(assembly::build, object, trail);
    }

    private <T, V> boolean put(Shape.Assembly<T> assembly, Attribute<T, V> attribute, Element element, Trail trail) {
        Optional<V> value = value(attribute.kind(), element, trail.member(attribute.name()));
        value.ifPresent(each -> assembly.put(attribute, each));
        return value.isPresent();
    }

    /** The value of a kind, as an element says it. */
    @SuppressWarnings("unchecked") // each case of Reading answers a value of the kind it was asked about
    <V> Optional<V> value(Kind<V> kind, Element element, Trail trail) {
        if (element instanceof Element.Refused) {
            return Optional.empty();
        }
        return (Optional<V>) kind.match(new Reading(element, trail));
    }

    /** A member whose text must be one of a few; its value if it is. */
    private Optional<String> fixed(
            Element.ObjectElement object, String name, String code, List<String> allowed, Trail trail) {
        Optional<Element> found = object.find(name);
        if (found.isEmpty()) {
            if (object.complete()) {
                problems.add(
                        "json.member.missing",
                        trail,
                        object.place(),
                        name + " must be " + Refusals.oneOf(allowed) + ", but was missing",
                        allowed,
                        Optional.empty());
            }
            return Optional.empty();
        }
        if (found.get() instanceof Element.Refused) {
            return Optional.empty();
        }
        if (found.get() instanceof Element.TextElement text && allowed.contains(text.text())) {
            return Optional.of(text.text());
        }
        refusals.unknown(code, found.get(), trail.member(name), allowed);
        return Optional.empty();
    }

    /** Builds, and turns a refusal into problems at the element, or at its parts if it names them. */
    <V> Optional<V> built(Supplier<V> build, Element element, Trail trail) {
        try {
            return Optional.of(build.get());
        } catch (InvalidPartsException e) {
            e.parts().forEach(part -> refused(part, element, trail));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            problems.add(
                    "json.invariant",
                    trail,
                    element.place(),
                    Refusals.words(e, trail.label() + " must hold together, but does not"));
        }
        return Optional.empty();
    }

    /** Follows the part's path as far as the document goes: a part that was left out is told at what lacks it. */
    private void refused(InvalidPartsException.Part part, Element element, Trail trail) {
        Element at = element;
        Trail below = trail;
        for (String step : part.path().steps()) {
            Integer index = Ints.tryParse(step);
            if (at instanceof Element.ArrayElement array && index != null) {
                at = index < array.elements().size() ? array.elements().get(index) : at;
                below = below.element(index);
            } else {
                at = at instanceof Element.ObjectElement object
                        ? object.find(step).orElse(at)
                        : at;
                below = below.member(step);
            }
        }
        problems.add("json.invariant", below, at.place(), part.message());
    }

    /** Reads one element as whatever kind it is asked for. */
    private final class Reading implements Kind.Cases<Optional<?>> {
        private final Element element;
        private final Trail trail;

        Reading(Element element, Trail trail) {
            this.element = element;
            this.trail = trail;
        }

        @Override
        public <V> Optional<?> scalar(Kind.Scalar<V> kind) {
            return scalars.scalar(kind, element, trail);
        }

        @Override
        public Optional<?> flag(Kind.Flag kind) {
            return scalars.flag(element, trail);
        }

        @Override
        public Optional<?> whole(Kind.Whole kind) {
            return scalars.whole(element, trail);
        }

        @Override
        public <V> Optional<?> nested(Kind.Nested<V> kind) {
            return element instanceof Element.ObjectElement object
                    ? noun(kind.shape(), object, trail, ImmutableList.of())
                    : refusals.wrongType("an object", element, trail);
        }

        @Override
        public <V> Optional<?> union(Kind.Union<V> kind) {
            if (!(element instanceof Element.ObjectElement object)) {
                return refusals.wrongType("an object", element, trail);
            }
            Optional<String> type = fixed(object, "type", "json.value.unknown", kind.types(), trail);
            return type.flatMap(
                    name -> noun(kind.members().get(kind.types().indexOf(name)), object, trail, DISCRIMINATOR));
        }

        @Override
        public <V> Optional<?> listed(Kind.Listed<V> kind) {
            if (!(element instanceof Element.ArrayElement array)) {
                return refusals.wrongType("a list", element, trail);
            }
            ImmutableList.Builder<V> values = ImmutableList.builder();
            boolean complete = array.complete();
            for (int i = 0; i < array.elements().size(); i++) {
                Optional<V> value = value(kind.element(), array.elements().get(i), trail.element(i));
                value.ifPresent(values::add);
                complete &= value.isPresent();
            }
            if (kind.element() instanceof Kind.Nested<?> nested) {
                leniency.ifPresent(open -> nested.shape().key().ifPresent(key -> open.keyed(array, key.name())));
                complete &= nested.shape()
                        .key()
                        .map(key -> distinct(key.name(), array))
                        .orElse(true);
            }
            return complete ? Optional.of(values.build()) : Optional.empty();
        }

        private boolean distinct(String key, Element.ArrayElement array) {
            Map<String, Integer> first = new HashMap<>();
            boolean distinct = true;
            for (int i = 0; i < array.elements().size(); i++) {
                Optional<String> text = array.elements().get(i).key(key);
                Integer before = text.isEmpty() ? null : first.putIfAbsent(text.get(), i);
                if (before != null && array.elements().get(i) instanceof Element.ObjectElement object) {
                    Element again = object.find(key).orElse(object);
                    problems.add(
                            "json.key.duplicate",
                            trail.element(i).member(key),
                            again.place(),
                            key + " must be unique in its list, but was " + again.described() + " again after element "
                                    + before);
                    distinct = false;
                }
            }
            return distinct;
        }

        @Override
        public <V> Optional<?> mapped(Kind.Mapped<V> kind) {
            if (!(element instanceof Element.ObjectElement object)) {
                return refusals.wrongType("an object", element, trail);
            }
            Map<String, V> values = new LinkedHashMap<>();
            Set<String> names = new HashSet<>();
            boolean complete = object.complete();
            for (Element.Member member : object.members()) {
                Trail below = trail.member(member.name());
                if (!names.add(member.name())) {
                    problems.add(
                            "json.key.duplicate",
                            below,
                            member.place(),
                            "name must be unique in its object, but was " + Quoted.text(member.name()) + " again");
                    complete = false;
                    continue;
                }
                Optional<V> value = value(kind.value(), member.element(), below);
                value.ifPresent(each -> values.put(member.name(), each));
                complete &= value.isPresent();
            }
            return complete ? Optional.of(ImmutableMap.copyOf(values)) : Optional.empty();
        }

        @Override
        public <V, W> Optional<?> converted(Kind.Converted<V, W> kind) {
            Optional<W> form = value(kind.form(), element, trail);
            return form.flatMap(each -> built(() -> kind.to().apply(each), element, trail));
        }
    }
}

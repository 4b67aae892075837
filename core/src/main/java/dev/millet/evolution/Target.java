package dev.millet.evolution;

import dev.millet.basics.Attribute;
import dev.millet.basics.Kind;
import dev.millet.basics.Path;
import dev.millet.basics.Shape;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What stands where a path of changes leads, as the shape says.
 *
 * <p>Example: in a canvas, {@code /items/mi-fans/block} is an identifier, {@code /items/mi-fans} an item and an element.
 *
 * @param kind the kind of value there
 * @param isElement whether it is an element of a list
 * @param member for a value of a closed family, the member it is of, if the types say so
 */
public record Target(Kind<?> kind, boolean isElement, Optional<Shape<?>> member) {
    /** What stands there; empty if the path leads nowhere. */
    public static Optional<Target> find(Shape<?> shape, Path path, List<String> types) {
        Iterator<String> type = types.iterator();
        Optional<Kind<?>> kind = Optional.of(Kind.nested(shape));
        boolean isElement = false;
        for (String step : path.steps()) {
            Optional<Kind<?>> form = kind.map(Target::form);
            isElement = form.filter(Kind.Listed.class::isInstance).isPresent();
            kind = form.flatMap(each -> below(each, step, type));
        }
        Optional<Shape<?>> member = kind.flatMap(each -> member(form(each), type));
        boolean isElementNow = isElement;
        return type.hasNext() ? Optional.empty() : kind.map(each -> new Target(each, isElementNow, member));
    }

    /**
     * The kind of value that a change of this kind states here: for an element that is named otherwise that of its key;
     * none where nothing is stated or no such change can be.
     */
    public Optional<Kind<?>> stated(ChangeKind what) {
        return switch (what) {
            case REORDERED -> Optional.empty();
            case RENAMED -> isElement ? shape().flatMap(Shape::key).map(Attribute::kind) : Optional.of(kind);
            case ADDED, REMOVED, MOVED, CHANGED -> Optional.of(kind);
        };
    }

    /** The kind of the elements, if it is a list. */
    public Optional<Kind<?>> element() {
        return form(kind) instanceof Kind.Listed<?> listed ? Optional.of(listed.element()) : Optional.empty();
    }

    private Optional<Shape<?>> shape() {
        return kind instanceof Kind.Nested<?> nested ? Optional.of(nested.shape()) : member;
    }

    private static Kind<?> form(Kind<?> kind) {
        return kind instanceof Kind.Converted<?, ?> converted ? form(converted.form()) : kind;
    }

    private static Optional<Kind<?>> below(Kind<?> kind, String step, Iterator<String> type) {
        if (kind instanceof Kind.Nested<?> nested) {
            return attribute(nested.shape(), step);
        }
        if (kind instanceof Kind.Listed<?> listed) {
            return Optional.of(listed.element());
        }
        if (kind instanceof Kind.Mapped<?> mapped) {
            return Optional.of(mapped.value());
        }
        return member(kind, type).flatMap(shape -> attribute(shape, step));
    }

    private static <T> Optional<Kind<?>> attribute(Shape<T> shape, String name) {
        return shape.find(name).map(Attribute::kind);
    }

    private static Optional<Shape<?>> member(Kind<?> kind, Iterator<String> type) {
        if (!(kind instanceof Kind.Union<?> union) || !type.hasNext()) {
            return Optional.empty();
        }
        String name = type.next();
        return union.members().stream()
                .filter(member -> member.name().equals(name))
                .<Shape<?>>map(member -> member)
                .findFirst();
    }
}

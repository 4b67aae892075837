package dev.millet.channel.mix;

import dev.millet.basics.Attribute;
import dev.millet.basics.Identifier;
import dev.millet.basics.Kind;
import dev.millet.basics.Shape;
import dev.millet.fact.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A noun with every figure in it changed, read along its shape, so that no attribute is forgotten.
 *
 * <p>One id is one figure in a tree. Two states of one noun (before and after, here and there) use one id for two numbers, which is
 * what makes them comparable; in one tree those figures take the state's name in front, and only those: what did not change stays one
 * figure and one draw.
 */
final class FigureChange {
    private final UnaryOperator<Figure> change;

    private FigureChange(UnaryOperator<Figure> change) {
        this.change = change;
    }

    /**
     * Mixes that can stand in one tree, in the order of the map: each named after its key, and so are the figures and the offer that
     * another of them has otherwise.
     */
    static List<ChannelMix> apart(Map<Identifier, ChannelMix> mixes) {
        Map<Identifier, Set<Figure>> known = new LinkedHashMap<>();
        mixes.values()
                .forEach(mix -> new FigureChange(figure -> {
                            known.computeIfAbsent(figure.id(), id -> new LinkedHashSet<>())
                                    .add(figure);
                            return figure;
                        })
                        .in(ChannelMix.shape(), mix));
        List<ChannelMix> apart = new ArrayList<>();
        mixes.forEach((name, mix) -> {
            FigureChange renaming = new FigureChange(
                    figure -> known.getOrDefault(figure.id(), Set.of()).size() > 1
                            ? figure.withId(MixWords.under(name, figure.id().text()))
                                    .withLabel(figure.name())
                            : figure);
            ChannelMix own = renaming.in(ChannelMix.shape(), mix);
            apart.add(own.withId(name)
                    .withLabel(mix.label())
                    .withOffer(own.offer()
                            .withId(MixWords.under(name, mix.offer().id().text()))
                            .withLabel(mix.offer().label())));
        });
        return apart;
    }

    private <T> T in(Shape<T> shape, T noun) {
        Shape.Assembly<T> assembly = shape.assemble();
        shape.attributes().forEach(attribute -> put(assembly, attribute, noun));
        return assembly.build();
    }

    private <T, V> void put(Shape.Assembly<T> assembly, Attribute<T, V> attribute, T noun) {
        attribute.find(noun).ifPresent(value -> assembly.put(attribute, changed(attribute.kind(), value)));
    }

    @SuppressWarnings("unchecked") // each case answers a value of the kind it was asked about
    private <V> V changed(Kind<V> kind, V value) {
        return (V) kind.match(new Walk(value));
    }

    /** One value on the way through a noun. */
    @SuppressWarnings("unchecked") // the value is of the kind that it is matched with
    private final class Walk implements Kind.Cases<Object> {
        private final Object value;

        Walk(Object value) {
            this.value = value;
        }

        @Override
        public <V> Object scalar(Kind.Scalar<V> kind) {
            return value;
        }

        @Override
        public Object flag(Kind.Flag kind) {
            return value;
        }

        @Override
        public Object whole(Kind.Whole kind) {
            return value;
        }

        @Override
        public <V> Object nested(Kind.Nested<V> kind) {
            return value instanceof Figure figure ? change.apply(figure) : in(kind.shape(), (V) value);
        }

        @Override
        public <V> Object listed(Kind.Listed<V> kind) {
            return ((List<V>) value)
                    .stream().map(each -> changed(kind.element(), each)).toList();
        }

        @Override
        public <V> Object mapped(Kind.Mapped<V> kind) {
            Map<String, V> changed = new LinkedHashMap<>();
            ((Map<String, V>) value).forEach((key, each) -> changed.put(key, changed(kind.value(), each)));
            return changed;
        }

        @Override
        public <V> Object union(Kind.Union<V> kind) {
            for (Shape<? extends V> member : kind.members()) {
                if (member.type().isInstance(value)) {
                    return member(member);
                }
            }
            throw new IllegalStateException("no member of " + kind.name() + " is " + value);
        }

        private <V> V member(Shape<V> shape) {
            return in(shape, (V) value);
        }

        @Override
        public <V, W> Object converted(Kind.Converted<V, W> kind) {
            return kind.to().apply(changed(kind.form(), kind.from().apply((V) value)));
        }
    }
}

package dev.millet.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.millet.basics.Attribute;
import dev.millet.basics.Shape;
import dev.millet.basics.Spelling;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether an object has the members that its shape has: each once and, unless leniency lets others pass, no other.
 *
 * <p>Leniency lets no misspelt one pass for want of which nothing could be read: that it was misspelt is then what is wrong.
 */
final class MemberCheck {
    private final Problems problems;
    private final Optional<Leniency> leniency;

    MemberCheck(Problems problems, Optional<Leniency> leniency) {
        this.problems = problems;
        this.leniency = leniency;
    }

    /** Reports unknown and doubled members; answers which attributes the unknown ones were meant to be. */
    Set<String> check(Shape<?> shape, Element.ObjectElement object, Trail trail, ImmutableList<String> reserved) {
        ImmutableList<String> known = ImmutableList.copyOf(Iterables.concat(reserved, shape.names()));
        Set<String> seen = new HashSet<>();
        Set<String> meant = new HashSet<>();
        for (Element.Member member : object.members()) {
            String name = member.name();
            boolean first = seen.add(name);
            if (!first) {
                duplicate(member, trail);
            } else if (!known.contains(name)) {
                Optional<String> suggestion = Spelling.nearest(name, known);
                if (leniency.isPresent() && !isNeeded(suggestion, shape, object)) {
                    pass(leniency.get(), object, member, trail.member(name), suggestion);
                } else {
                    suggestion.ifPresent(meant::add);
                    problems.add(
                            "json.member.unknown",
                            trail.member(name),
                            member.place(),
                            "member must be " + Refusals.oneOf(known) + ", but was " + Quoted.text(name),
                            known,
                            suggestion);
                }
            }
        }
        return meant;
    }

    /** Whether a member was probably meant to be one without which nothing can be read. */
    private static boolean isNeeded(Optional<String> meant, Shape<?> shape, Element.ObjectElement object) {
        return meant.flatMap(shape::find).filter(Attribute::required).isPresent()
                && object.find(meant.orElseThrow()).isEmpty();
    }

    private void duplicate(Element.Member member, Trail trail) {
        problems.add(
                "json.member.duplicate",
                trail.member(member.name()),
                member.place(),
                "member " + Quoted.clipped(member.name()) + " must stand once in its object, but was there again");
    }

    /** Lets an unknown member pass if all of it can be written again. */
    private void pass(
            Leniency open,
            Element.ObjectElement object,
            Element.Member member,
            Trail trail,
            Optional<String> suggestion) {
        int before = problems.count();
        requireDistinctMembers(member.element(), trail);
        if (problems.count() == before && !(member.element() instanceof Element.Refused)) {
            open.pass(
                    object,
                    new UnknownMember(member.name(), trail.path(), member.place(), member.element(), suggestion));
        }
    }

    private void requireDistinctMembers(Element element, Trail trail) {
        if (element instanceof Element.ObjectElement object) {
            Set<String> names = new HashSet<>();
            for (Element.Member member : object.members()) {
                if (!names.add(member.name())) {
                    duplicate(member, trail);
                }
                requireDistinctMembers(member.element(), trail.member(member.name()));
            }
        } else if (element instanceof Element.ArrayElement array) {
            for (int i = 0; i < array.elements().size(); i++) {
                requireDistinctMembers(array.elements().get(i), trail.element(i));
            }
        }
    }
}

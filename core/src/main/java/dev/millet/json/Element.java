package dev.millet.json;

import java.util.List;
import java.util.Optional;

/** A well-formed piece of a document that remembers where it stood. Numbers stay text: nothing is computed from them. */
sealed interface Element {
    Place place();

    /** What a refusal says that it was. */
    String described();

    /** What tells it from its neighbours by the member of this name, if it is an object that has one with a text or number. */
    default Optional<String> key(String name) {
        return Optional.empty();
    }

    /**
     * An object in the order of the document.
     *
     * @param complete whether all its members were read; if not, nothing can be said of the missing ones
     */
    record ObjectElement(Place place, List<Member> members, boolean complete) implements Element {
        Optional<Element> find(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .map(Member::element);
        }

        @Override
        public Optional<String> key(String name) {
            Element key = find(name).orElse(this);
            if (key instanceof TextElement text) {
                return Optional.of("'" + text.text());
            }
            return key instanceof NumberElement number ? Optional.of(number.text()) : Optional.empty();
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    record Member(String name, Place place, Element element) {}

    record ArrayElement(Place place, List<Element> elements, boolean complete) implements Element {
        @Override
        public String described() {
            return "a list";
        }
    }

    record TextElement(Place place, String text) implements Element {
        @Override
        public String described() {
            return Quoted.text(text);
        }
    }

    record NumberElement(Place place, String text, boolean whole) implements Element {
        @Override
        public String described() {
            return "the number " + Quoted.clipped(text);
        }
    }

    record FlagElement(Place place, boolean flag) implements Element {
        @Override
        public String described() {
            return Boolean.toString(flag);
        }
    }

    record NullElement(Place place) implements Element {
        @Override
        public String described() {
            return "null";
        }
    }

    /** Refused already: nothing more is said about it. */
    record Refused(Place place) implements Element {
        @Override
        public String described() {
            return "refused";
        }
    }
}

package dev.millet.basics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Millet's generated values look: put it on a package and every {@code @Value.Immutable} in it follows the house.
 *
 * <p>A value of more than three fields is a sandwich. The public half is an interface or abstract class with a nested
 * public {@code Builder} that extends the generated one; the generated half stays inside the package, so that no caller
 * ever depends on a class name that begins with {@code Immutable}:
 *
 * <pre>{@code
 * @Value.Immutable
 * public interface Tier {
 *     PartyId party();
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableTier.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 *
 * <p>Builders are strict: an attribute is set once, collections only grow, and a forgotten attribute is named in the
 * exception. Nothing of the generator remains in the class files (the style itself has source retention, and only the
 * JDK's own {@code Generated} is written), so users compile against Millet without its build tools.
 *
 * <p>Lists and sets are the JDK's: a value costs a program no classes but its own. A value that has a map is marked
 * {@link WithMaps} beside {@code @Value.Immutable}. A default may read what is given and what may be absent, but no other
 * default: it might not be there yet.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        get = "*",
        jdkOnly = true,
        unsafeDefaultAndDerived = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface MilletStyle {
    /**
     * The same for a value that has a map: built with Guava's maps, which refuse a key that is put twice, where the JDK's
     * would let the second value win without a word.
     */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.SOURCE)
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
            overshadowImplementation = true,
            strictBuilder = true,
            get = "*",
            throwForInvalidImmutableState = IllegalArgumentException.class,
            allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
    @interface WithMaps {}
}

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
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        get = "*",
        jdkOnly = false,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface MilletStyle {}

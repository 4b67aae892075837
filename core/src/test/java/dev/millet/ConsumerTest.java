package dev.millet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.millet.basics.MilletStyle;
import java.io.File;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles as strictly as a user may, against Millet without the libraries that only its own build needs. */
class ConsumerTest {
    @Test
    void strictUsersNeedNoneOfTheBuildsOwnLibraries(@TempDir Path classes) throws Exception {
        String types = publicTypes()
                .map(type -> type.getCanonicalName() + ".class")
                .sorted()
                .collect(joining(",\n"));
        String consumer =
                "final class Consumer { private Consumer() {} static final Class<?>[] TYPES = {" + types + "}; }";
        String userClasspath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(value-annotations|error_prone_annotations|test-classes)[^/\\\\]*"))
                .collect(joining(File.pathSeparator));
        StringWriter warnings = new StringWriter();

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(
                        warnings,
                        compiler.getStandardFileManager(null, Locale.ROOT, null),
                        null,
                        List.of("-Xlint:all,-path", "-proc:none", "-d", classes.toString(), "-cp", userClasspath),
                        null,
                        List.of(source(consumer)))
                .call();

        assertThat(types).contains("dev.millet.basics.Unit.class");
        assertThat(warnings.toString()).isEmpty();
    }

    private static Stream<Class<?>> publicTypes() throws Exception {
        Path root = Path.of(MilletStyle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace(File.separatorChar, '.'))
                    .<Class<?>>map(ConsumerTest::load)
                    .filter(ConsumerTest::isForUsers)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ConsumerTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The house style is for Millet's own packages; whoever puts it on another has the generator at hand. */
    private static boolean isForUsers(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && (type.getEnclosingClass() == null || isForUsers(type.getEnclosingClass()))
                && type != MilletStyle.class;
    }

    private static SimpleJavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Consumer.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}

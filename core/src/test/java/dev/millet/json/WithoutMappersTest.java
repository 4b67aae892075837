package dev.millet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.millet.canvas.Canvas;
import dev.millet.canvas.Canvases;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Object mappers are for those who have one: everything else of Millet works where there is none. */
class WithoutMappersTest {
    private static final String MAPPERS = "com.fasterxml.jackson.databind";

    @Test
    void documentsAreReadAndWrittenWhereThereIsNoMapper() throws Exception {
        ClassLoader poor = new Poor(WithoutMappersTest.class.getClassLoader());
        Class<?> trip = poor.loadClass(RoundTrip.class.getName());
        assertThat(trip).isNotSameAs(RoundTrip.class);
        Object made = trip.getDeclaredConstructor().newInstance();
        assertThat(((Callable<?>) made).call()).isEqualTo("canvas read as it was written");
        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(() -> poor.loadClass(MilletModule.class.getName()).getDeclaredConstructor());
    }

    /** What is run there. */
    public static final class RoundTrip implements Callable<String> {
        /** Made by the other loader. */
        public RoundTrip() {}

        @Override
        public String call() {
            byte[] written = MilletJson.write(Canvas.shape(), Canvases.canvas());
            Canvas read = MilletJson.readOrThrow(Canvas.shape(), written);
            boolean described = MilletJson.schema(Canvas.shape()).length > 1_000;
            boolean lenient =
                    MilletJson.readLeniently(Canvas.shape(), written).value().isPresent();
            boolean refused = MilletJson.read(Canvas.shape(), "[1").value().isEmpty();
            return read.equals(Canvases.canvas()) && described && lenient && refused
                    ? "canvas read as it was written"
                    : "something went wrong";
        }
    }

    /** Has every class but those of object mappers, and its own copy of all that are not the JDK's. */
    private static final class Poor extends ClassLoader {
        private final ClassLoader rich;

        Poor(ClassLoader rich) {
            super(ClassLoader.getPlatformClassLoader());
            this.rich = rich;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(MAPPERS)) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = rich.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        protected java.net.URL findResource(String name) {
            return rich.getResource(name);
        }
    }
}

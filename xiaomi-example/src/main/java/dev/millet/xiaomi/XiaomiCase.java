package dev.millet.xiaomi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the worked case: Xiaomi's first phone, sold direct or through dealers. */
public final class XiaomiCase {
    private XiaomiCase() {}

    /**
     * Prints the page, in UTF-8 on every machine.
     *
     * @param arguments {@code --lang zh} for Chinese
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("MILLET 小米 " + List.of(arguments));
    }
}

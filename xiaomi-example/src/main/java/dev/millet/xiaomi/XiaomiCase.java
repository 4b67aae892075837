package dev.millet.xiaomi;

import dev.millet.driver.Driver;
import dev.millet.render.WaterfallSvg;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Runs the worked case: Xiaomi's first phone, sold direct or through dealers.
 *
 * <p>It prints a page and writes {@code comparison.json}, {@code waterfall.svg}, the studies of uncertainty as
 * {@code what-if.txt} with {@code tornado.svg}, {@code spider.svg}, {@code histogram.svg} and {@code cumulative.svg}, the
 * canvases as {@code canvas*.svg}, each phase with its changes marked as {@code phase-*.svg}, {@code canvas.txt} with what
 * the canvases tell, {@code value-chain.txt} with what each activity costs, its chains drawn as {@code value-chain.svg},
 * {@code value-chains.svg} and {@code two-makers.svg}, who keeps what of the price as {@code value-system.svg},
 * {@code channel-mix.txt} with the routes of 2019, when own stores return, and {@code make-or-buy.txt} with Foxconn or an own
 * plant. Options:
 *
 * <ul>
 *   <li>{@code --lang zh}: in Chinese; English otherwise.
 *   <li>{@code --explain direct-dealers.gap}: instead of the page, why an answer is what it is, down to the sources, and how
 *       much each line moves it; {@code --explain list}: which answers there are.
 *   <li>{@code --measure}: instead of the page, one line for each figure that the example promises.
 *   <li>{@code --out DIRECTORY}: where to write; {@code xiaomi-example/target} otherwise.
 * </ul>
 *
 * <p>It prints UTF-8 on every machine. What it cannot do it refuses in one line, with exit code 2.
 */
public final class XiaomiCase {
    private static final int REFUSED = 2;

    private XiaomiCase() {}

    /**
     * Runs the case.
     *
     * @param arguments the options above
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        int code = run(List.of(arguments), out, utf8(FileDescriptor.err));
        out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the case and says how it went: 0, or 2 if it was refused. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            CaseOptions options = CaseOptions.parse(arguments);
            CaseFiles files = CaseFiles.load();
            CaseAnswers answers = CaseAnswers.of(files, FirstPhone.of(files).comparison());
            if (options.measure()) {
                out.print(CaseMeasures.of(files, answers).text());
            } else if (options.explain().isPresent()) {
                out.print(explained(answers, options.explain().get(), options.locale()));
            } else {
                Files.createDirectories(options.out());
                // Its simulations run beside all that does not need them.
                FirstPhonePage page = FirstPhonePage.of(files, answers);
                CanvasStudy.load().write(options.out(), files.book(), options.locale());
                String stores = OwnStoresPage.of(files).text(options.locale());
                Files.writeString(options.out().resolve("channel-mix.txt"), stores);
                PhoneActivities activities = PhoneActivities.of(answers.comparison());
                TwoMakers makers = TwoMakers.load();
                ValueChainText chains = new ValueChainText(activities, makers);
                Files.writeString(options.out().resolve("value-chain.txt"), chains.in(options.locale()));
                new ChainPictures(activities.samePrice(), makers.compared()).write(options.out(), options.locale());
                String foxconn = MakeOrBuyPage.of(files).text(options.locale());
                Files.writeString(options.out().resolve("make-or-buy.txt"), foxconn);
                out.print(page.text(options.locale()));
                write(options, page);
                out.println();
                out.println(CaseWords.text("cli.written", options.out()).in(options.locale()));
            }
            return 0;
        } catch (IllegalArgumentException refusal) {
            err.println(refusal.getMessage());
            return REFUSED;
        } catch (IOException failure) {
            err.println(failure);
            return REFUSED;
        }
    }

    private static String explained(CaseAnswers answers, String id, Locale locale) {
        if (!id.equals("list")) {
            return ExplainedAnswer.of(answers, id).in(locale);
        }
        StringBuilder list = new StringBuilder(CaseWords.text("cli.answers").in(locale)).append('\n');
        for (Driver answer : answers.tree().answers()) {
            list.append("  ")
                    .append(CaseAnswers.id(answer))
                    .append("  ")
                    .append(answer.label().orElseThrow().in(locale))
                    .append('\n');
        }
        return list.toString();
    }

    private static void write(CaseOptions options, FirstPhonePage page) throws IOException {
        Path directory = options.out();
        Files.write(directory.resolve("comparison.json"), page.report());
        WaterfallSvg picture = new WaterfallSvg(page.waterfall(), CaseWords.text("picture.title"));
        Files.writeString(directory.resolve("waterfall.svg"), picture.in(options.locale()));
        Files.writeString(directory.resolve("what-if.txt"), new WhatIfText(page.whatIf()).in(options.locale()));
        new WhatIfPictures(page.whatIf(), page.swings()).write(directory, options.locale());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

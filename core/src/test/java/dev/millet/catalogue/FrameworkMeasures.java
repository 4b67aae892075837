package dev.millet.catalogue;

import dev.millet.basics.Text;
import dev.millet.canvas.Block;
import dev.millet.canvas.CanvasRules;
import dev.millet.canvas.Framework;
import dev.millet.canvas.Term;
import java.util.ArrayList;
import java.util.List;

/** Prints what the shelf holds, a line for each figure: its name and the number. */
final class FrameworkMeasures {
    private FrameworkMeasures() {}

    /** Prints; takes nothing. */
    public static void main(String... none) {
        int blocks = 0;
        int terms = 0;
        int constraints = 0;
        List<Text> texts = new ArrayList<>();
        for (Framework framework : Frameworks.all()) {
            texts.add(framework.title());
            texts.add(framework.meaning());
            blocks += framework.blocks().size();
            constraints += framework.constraints().size();
            for (Block block : framework.blocks()) {
                texts.add(block.title());
                texts.add(block.question());
                for (Term term : block.termsById().values()) {
                    terms++;
                    texts.add(term.term());
                    texts.add(term.meaning());
                }
            }
        }
        long both = texts.stream()
                .filter(text ->
                        text.byLanguage().containsKey("en") && text.byLanguage().containsKey("zh"))
                .count();
        System.out.println("frameworks " + Frameworks.all().size());
        System.out.println("blocks " + blocks);
        System.out.println("terms " + terms);
        System.out.println("parity " + 100 * both / texts.size());
        System.out.println("rules " + CanvasRules.GENERAL.size());
        System.out.println("constraints " + constraints);
        System.out.println("patterns " + Patterns.all().size());
        System.out.println("conversions " + Conversions.all().size());
    }
}

package dev.millet.json;

import dev.millet.basics.Identifier;
import dev.millet.basics.Period;
import dev.millet.basics.Text;
import dev.millet.basics.Unit;
import dev.millet.fact.Basis;
import dev.millet.fact.Evidence;
import dev.millet.fact.Fact;
import dev.millet.fact.FactBook;
import dev.millet.fact.FactValue;
import dev.millet.fact.Relation;
import dev.millet.fact.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Books of any size, whose facts are like those of the worked example: short, cited, some of them in two languages. */
final class Books {
    private static final List<String> METRICS = List.of(
            "price incl. VAT", "units sold in the year", "stores opened", "share of sales online", "founding day");
    private static final List<String> UNITS = List.of("CNY/unit", "unit/year", "store", "1", "1");
    private static final int SOURCES = 14;

    private Books() {}

    static FactBook of(int facts) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            sources.add(Source.builder()
                    .id(Identifier.of("S" + i))
                    .title(Text.of("Document " + i + " of the collection", "第" + i + "份文件"))
                    .published(Period.parse("20" + (10 + i)))
                    .build());
        }
        List<Fact> list = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            list.add(fact(i));
        }
        return FactBook.of(sources, list, List.of());
    }

    private static Fact fact(int i) {
        int kind = i % METRICS.size();
        Fact.Builder fact = Fact.builder()
                .id(Identifier.of("F" + i))
                .subject(i % 3 == 0 ? "Xiaomi" : "Mi phone " + i % 40)
                .metric(METRICS.get(kind))
                .value(value(i, kind))
                .unit(Unit.parse(UNITS.get(kind)))
                .basis(Basis.values()[i % 4])
                .period(Period.parse(Integer.toString(2010 + i % 12)))
                .question(Identifier.of("question." + i))
                .statement(
                        i % 4 == 0
                                ? Text.of("Statement " + i + " says how many there were.", "第" + i + "条说明当时有多少。")
                                : Text.of("Statement " + i
                                        + " says in a sentence of some length what the source holds to be so."))
                .evidence(new Evidence(
                        Identifier.of("S" + i % SOURCES),
                        "section " + i % 7 + ", line " + i,
                        Optional.of("原文第" + i + "行:售价为1999元")));
        if (i % 5 == 1) {
            fact.announced(LocalDate.of(2011, 10, 20).plusDays(i % 900));
        }
        if (i % 6 == 2) {
            fact.note(Text.of("What is counted is not said; compare with fact F" + i / 2 + "."));
        }
        return fact.build();
    }

    private static FactValue value(int i, int kind) {
        return switch (kind) {
            case 0 -> new FactValue.Number(new BigDecimal(1999 + i % 1000));
            case 1 -> new FactValue.Bound(Relation.MORE_THAN, new BigDecimal(1_000_000L + i));
            case 2 -> new FactValue.Range(new BigDecimal(i), new BigDecimal(i + 100));
            case 3 -> new FactValue.Number(BigDecimal.valueOf(1 + i % 99, 2));
            default -> new FactValue.Date(Period.parse("2010-04"));
        };
    }
}

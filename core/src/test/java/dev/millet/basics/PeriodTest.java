package dev.millet.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2013, 2013-01-01, 2013-12-31",
        "2013-Q2, 2013-04-01, 2013-06-30",
        "2013-Q4, 2013-10-01, 2013-12-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "2011-10-20, 2011-10-20, 2011-10-20",
        "2010..2014, 2010-01-01, 2014-12-31",
        "2013-12..2014-Q1, 2013-12-01, 2014-03-31",
        "c. 2013, 2013-01-01, 2013-12-31",
        "c. 2011..2012, 2011-01-01, 2012-12-31",
        "2015 Mi-Fan Festival, 2015-01-01, 2015-12-31",
        "2015-04 米粉节, 2015-04-01, 2015-04-30",
    })
    void knowsItsDays(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).contains(last);
    }

    @Test
    void keepsWhatTheSourceSays() {
        assertThat(Period.parse("2018..").last()).isEmpty();
        assertThat(Period.parse("c. 2013").approximate()).isTrue();
        assertThat(Period.parse("2013").approximate()).isFalse();
        assertThat(Period.parse("2015 Mi-Fan Festival").event()).contains("Mi-Fan Festival");
        assertThat(Period.parse("2015").event()).isEmpty();
        assertThat(Period.of(LocalDate.of(2011, 10, 20))).isEqualTo(Period.parse("2011-10-20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13",
                "20130",
                "2013-13",
                "2013-Q5",
                "2013-9",
                "2013-02-30",
                "..2013",
                "2014..2013",
                "2013 ",
                "c.2013",
                "2013 vs 2012",
                "2018 onwards",
                "2015 1st sale",
                "2015  Festival",
                "2013-09-01T00:00",
                "２０１３",
                "2013...2014",
                "2015 Fe\u0007st",
                "2013..20140"
            })
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageStartingWith("period must be like '2013', '2013-Q2', '2013-09', '2011-10-20', '2010..2014',"
                        + " '2018..', 'c. 2013' or '2015 Mi-Fan Festival', but was '");
    }

    @Test
    void saysWhatIsWrongWithAFormThatLooksRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2014..2013"))
                .withMessageEndingWith("but was '2014..2013' (it ends before it begins)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2013-02-30"))
                .withMessageEndingWith("but was '2013-02-30' (there is no such day)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2018 onwards"))
                .withMessageEndingWith("(an event must be a name: write '2018..' for 'from 2018 on')");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2015 F" + "e".repeat(200)));
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-09, true, true",
        "2013, 2014, false, false",
        "2010..2014, 2014, true, true",
        "2018.., 2030, true, true",
        "2018.., 2017, false, false",
        "2018.., 2010.., true, true",
        "c. 2013, 2014, false, true",
        "c. 2013, 2012, false, true",
        "c. 2013, 2015, false, false",
        "c. 2018.., 2017, false, false",
    })
    void overlapsWhereADayIsCommon(String one, String other, boolean overlaps, boolean may) {
        assertThat(Period.parse(one).overlaps(Period.parse(other))).isEqualTo(overlaps);
        assertThat(Period.parse(one).mayOverlap(Period.parse(other))).isEqualTo(may);
    }

    @Test
    void containsDaysAndSpans() {
        assertThat(Period.parse("2013").contains(LocalDate.of(2013, 12, 31))).isTrue();
        assertThat(Period.parse("2013").contains(LocalDate.of(2014, 1, 1))).isFalse();
        assertThat(Period.parse("2013").contains(LocalDate.of(2012, 12, 31))).isFalse();
        assertThat(Period.parse("2013").contains(Period.parse("2013-Q2"))).isTrue();
        assertThat(Period.parse("2013").contains(Period.parse("2013.."))).isFalse();
        assertThat(Period.parse("2013..").contains(Period.parse("2014.."))).isTrue();
        assertThat(Period.parse("2013").contains(Period.parse("2013..2014"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-01..2013-12, true",
        "2013, 2013-Q1, false",
        "2013.., 2013, false",
        "c. 2013, c. 2013, true",
        "c. 2013, 2013, false",
        "2013, c. 2013, false",
        "2015 Mi-Fan Festival, 2015 Mi-Fan Festival, true",
        "2015 Mi-Fan Festival, 2015, false",
        "2015, 2015 Mi-Fan Festival, false",
    })
    void isTheSameTimeByDaysOrByWords(String one, String other, boolean same) {
        assertThat(Period.parse(one).isSameTimeAs(Period.parse(other))).isEqualTo(same);
    }

    @Test
    void isOrderedByDays() {
        List<Period> ordered = List.of(
                Period.parse("2012"),
                Period.parse("2013-01"),
                Period.parse("2013"),
                Period.parse("c. 2013"),
                Period.parse("2013.."));

        assertThat(ordered.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(Period.parse("2013")).isNotEqualTo(Period.parse("c. 2013")).isNotEqualTo("2013");
    }
}

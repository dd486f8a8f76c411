package vn.sovang.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table against an astronomical lunar calendar whose new moons are taken at UTC+7, day by day. */
class LunarDaysTest {

    private static final TimeZone VIETNAM = new SimpleTimeZone(7 * 3_600_000, "UTC+7");

    /** The lunar calendar as seen from a zone. */
    private static final class LunarCalendar extends ChineseCalendar {
        LunarCalendar(TimeZone zone) {
            super(zone, ULocale.ROOT, zone);
        }

        boolean isRegular(LocalDate day, int month, int dayOfMonth) {
            setTime(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.ofHours(7))));
            return get(MONTH) == month - 1 && get(DAY_OF_MONTH) == dayOfMonth && get(IS_LEAP_MONTH) == 0;
        }
    }

    @Test
    void tet_and_the_day_of_the_hung_kings_are_those_of_the_moon_at_utc_plus_7() {
        LunarCalendar moon = new LunarCalendar(VIETNAM);
        List<LocalDate> tet = new ArrayList<>();
        List<LocalDate> kings = new ArrayList<>();
        for (LocalDate day = LocalDate.of(LunarDays.FIRST_YEAR, 1, 1);
                day.getYear() <= LunarDays.LAST_YEAR;
                day = day.plusDays(1)) {
            if (moon.isRegular(day, 1, 1)) {
                tet.add(day);
            }
            if (moon.isRegular(day, 3, 10)) {
                kings.add(day);
            }
        }
        List<LocalDate> tableTet = new ArrayList<>();
        List<LocalDate> tableKings = new ArrayList<>();
        for (int year = LunarDays.FIRST_YEAR; year <= LunarDays.LAST_YEAR; year++) {
            tableTet.add(LunarDays.tet(year).orElseThrow());
            tableKings.add(LunarDays.hungKings(year).orElseThrow());
        }
        assertEquals(tet, tableTet);
        assertEquals(kings, tableKings);
    }

    @Test
    void a_second_reckoning_finds_the_new_moon_on_the_first_day_of_those_months_and_far_from_midnight() {
        for (int year = LunarDays.FIRST_YEAR; year <= LunarDays.LAST_YEAR; year++) {
            beginsWithANewMoon(LunarDays.tet(year).orElseThrow());
            beginsWithANewMoon(LunarDays.hungKings(year).orElseThrow().minusDays(9));
        }
    }

    private static void beginsWithANewMoon(LocalDate first) {
        LocalDateTime moon = NewMoon.near(first).plusHours(7);
        assertEquals(first, moon.toLocalDate());
        // Neither reckoning errs by as much as that, so no month begins on the other side of midnight.
        assertEquals(first, moon.minusMinutes(45).toLocalDate());
        assertEquals(first, moon.plusMinutes(45).toLocalDate());
    }

    @Test
    void in_2030_tet_comes_a_day_before_the_new_year_of_utc_plus_8() {
        LocalDate tet = LunarDays.tet(2030).orElseThrow();
        assertEquals(LocalDate.of(2030, 2, 2), tet);
        assertEquals(LocalDate.of(2030, 2, 3), NewMoon.near(tet).plusHours(8).toLocalDate());
    }

    @Test
    void outside_the_table_nothing_is_claimed() {
        assertEquals(Optional.empty(), LunarDays.tet(2036));
        assertEquals(Optional.empty(), LunarDays.hungKings(2015));
    }
}

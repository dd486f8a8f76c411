package vn.sovang.shared.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * The two holidays of the Vietnamese lunar calendar (new moons at UTC+7), checked against an astronomical calendar in
 * the tests; docs/adr/0006 says how.
 */
public final class LunarDays {

    public static final int FIRST_YEAR = 2016;
    public static final int LAST_YEAR = 2035;

    private record Pair(MonthDay tet, MonthDay hungKings) {}

    private static final Map<Integer, Pair> TABLE = Map.ofEntries(
            year(2016, "02-08", "04-16"),
            year(2017, "01-28", "04-06"),
            year(2018, "02-16", "04-25"),
            year(2019, "02-05", "04-14"),
            year(2020, "01-25", "04-02"),
            year(2021, "02-12", "04-21"),
            year(2022, "02-01", "04-10"),
            year(2023, "01-22", "04-29"),
            year(2024, "02-10", "04-18"),
            year(2025, "01-29", "04-07"),
            year(2026, "02-17", "04-26"),
            year(2027, "02-06", "04-16"),
            year(2028, "01-26", "04-04"),
            year(2029, "02-13", "04-23"),
            year(2030, "02-02", "04-12"),
            year(2031, "01-23", "04-01"),
            year(2032, "02-11", "04-19"),
            year(2033, "01-31", "04-09"),
            year(2034, "02-19", "04-28"),
            year(2035, "02-08", "04-17"));

    private LunarDays() {}

    private static Map.Entry<Integer, Pair> year(int year, String tet, String hungKings) {
        return Map.entry(year, new Pair(MonthDay.parse("--" + tet), MonthDay.parse("--" + hungKings)));
    }

    /** The first day of the lunar year; empty outside the table. */
    public static Optional<LocalDate> tet(int year) {
        return Optional.ofNullable(TABLE.get(year)).map(p -> p.tet().atYear(year));
    }

    /** Giỗ Tổ Hùng Vương, the tenth day of the third lunar month; empty outside the table. */
    public static Optional<LocalDate> hungKings(int year) {
        return Optional.ofNullable(TABLE.get(year)).map(p -> p.hungKings().atYear(year));
    }
}

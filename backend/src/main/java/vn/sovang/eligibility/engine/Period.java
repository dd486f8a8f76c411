package vn.sovang.eligibility.engine;

import java.time.LocalDate;

/** Time whose achievement is honoured, both days included. */
public record Period(LocalDate from, LocalDate to) {

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}

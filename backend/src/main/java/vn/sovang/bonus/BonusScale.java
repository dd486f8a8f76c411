package vn.sovang.bonus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.catalogue.AwardLevel;
import vn.sovang.catalogue.SubjectKind;

/** What bonuses are reckoned from, all days of it. */
record BonusScale(List<BaseSalary> salaries, List<Multiple> multiples, List<Payer> payers) {

    /**
     * @param version 0 for what was never written
     * @param amount đồng a month
     * @param confirmed false while the province has not compared it with the text
     */
    record BaseSalary(LocalDate validFrom, int version, long amount, String source, boolean confirmed) {}

    /**
     * @param validTo null while open
     * @param hundredths null where no text says it
     * @param most the most the text allows, in hundredths, or null
     */
    record Multiple(
            String awardCode,
            SubjectKind kind,
            LocalDate validFrom,
            LocalDate validTo,
            int version,
            Integer hundredths,
            Integer most,
            String source,
            boolean confirmed) {

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** Out of which fund awards of a level are paid. */
    record Payer(AwardLevel level, int version, String payer, String source, boolean confirmed) {}

    /**
     * One bonus reckoned, or why not.
     *
     * @param amount null where it cannot be reckoned
     * @param why what is missing, null when reckoned
     */
    record Reckoned(Integer hundredths, Long baseSalary, Long amount, boolean confirmed, String source, String why) {}

    Reckoned reckon(String awardCode, SubjectKind kind, LocalDate decidedOn) {
        Optional<Multiple> multiple = multiples.stream()
                .filter(m -> m.awardCode().equals(awardCode) && m.kind() == kind && m.isValidOn(decidedOn))
                .max(Comparator.comparing(Multiple::validFrom));
        Optional<BaseSalary> salary = salaries.stream()
                .filter(s -> !decidedOn.isBefore(s.validFrom()))
                .max(Comparator.comparing(BaseSalary::validFrom));
        Integer hundredths = multiple.map(Multiple::hundredths).orElse(null);
        Long base = salary.map(BaseSalary::amount).orElse(null);
        String source = multiple.map(Multiple::source).orElse("");
        if (hundredths == null || base == null) {
            return new Reckoned(hundredths, base, null, false, source, missing(multiple, salary));
        }
        return new Reckoned(
                hundredths,
                base,
                BonusAmount.of(hundredths, base),
                multiple.get().confirmed() && salary.get().confirmed(),
                source,
                null);
    }

    private static String missing(Optional<Multiple> multiple, Optional<BaseSalary> salary) {
        if (salary.isEmpty()) {
            return "Chưa có mức lương cơ sở của ngày quyết định.";
        }
        return multiple.map(m -> m.most() == null
                        ? "Chưa có hệ số: " + m.source() + "."
                        : "Chưa có hệ số: " + m.source() + " (tối đa " + BonusAmount.written(m.most()) + ").")
                .orElse("Chưa có hệ số tiền thưởng áp dụng cho ngày quyết định.");
    }

    Payer payer(AwardLevel level) {
        return payers.stream()
                .filter(p -> p.level() == level)
                .findFirst()
                .orElseGet(() -> new Payer(level, 0, "Chưa xác định", "", false));
    }
}

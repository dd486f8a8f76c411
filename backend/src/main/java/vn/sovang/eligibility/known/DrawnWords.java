package vn.sovang.eligibility.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.Honour;
import vn.sovang.eligibility.engine.Kind;
import vn.sovang.unit.facts.AnnualFacts;
import vn.sovang.unit.facts.InitiativeScope;

/** Says what was drawn in and what is missing, so that nobody has to guess where an answer comes from. */
final class DrawnWords {

    private static final int YEARS = 3;

    private DrawnWords() {}

    static List<String> drawn(
            History h, List<AnnualFacts.Share> works, List<KnownPostings.Posting> postings, List<String> forebears) {
        List<String> lines = new ArrayList<>();
        if (!h.grades().isEmpty()) {
            lines.add("Xếp loại hằng năm: "
                    + new TreeMap<>(h.grades())
                            .entrySet().stream()
                                    .map(e -> e.getKey() + " " + e.getValue().label())
                                    .collect(Collectors.joining("; ")));
        }
        if (!h.awards().isEmpty()) {
            lines.add("Sổ khen thưởng: "
                    + h.awards().stream()
                            .sorted(Comparator.comparingInt(Honour::year))
                            .map(DrawnWords::award)
                            .collect(Collectors.joining("; ")));
        }
        if (!forebears.isEmpty()) {
            lines.add("Tính cả lịch sử của đơn vị tiền thân: " + String.join(", ", forebears));
        }
        works.forEach(w -> lines.add("Sáng kiến, đề tài " + w.year() + ": “" + w.title() + "”, phạm vi "
                + scope(w.scope()) + ", phần đóng góp " + percent(w.share())
                + (w.certificateNumber() == null
                        ? ", chưa ghi số công nhận"
                        : ", công nhận số " + w.certificateNumber())));
        if (!postings.isEmpty()) {
            lines.add("Quá trình công tác: "
                    + postings.stream().map(DrawnWords::posting).collect(Collectors.joining("; ")));
        }
        new TreeMap<>(h.members())
                .forEach((year, m) -> lines.add("Thành viên năm " + year + ": " + m.total() + " người; đã ghi nhận "
                        + m.ldtt() + " Lao động tiên tiến, " + m.cstdCs() + " CSTĐ cơ sở"));
        new TreeMap<>(h.blockRank())
                .forEach((year, rank) -> lines.add("Suy tôn của khối năm " + year + ": thứ " + rank
                        + (h.blockQuota().containsKey(year)
                                ? ", khối được đề nghị " + h.blockQuota().get(year) + " cờ"
                                : "")));
        new TreeMap<>(h.pledges())
                .forEach((year, signed) ->
                        lines.add("Giao ước thi đua năm " + year + ": " + (signed ? "đã ký" : "chưa ký")));
        if (!h.movements().isEmpty()) {
            lines.add("Kết quả phong trào thi đua đã ghi nhận các năm: "
                    + h.movements().stream()
                            .map(History.MovementResult::year)
                            .distinct()
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
        return List.copyOf(lines);
    }

    /** @param year year of the achievement */
    static List<Gap> unknown(History h, int year) {
        List<Gap> gaps = new ArrayList<>();
        List<String> ungraded = new ArrayList<>();
        for (int y = year - YEARS + 1; y <= year; y++) {
            if (!h.grades().containsKey(y)) {
                ungraded.add(String.valueOf(y));
            }
        }
        if (!ungraded.isEmpty()) {
            gaps.add(new Gap(Gap.Topic.GRADES, "Chưa có xếp loại năm " + String.join(", ", ungraded)));
        }
        if (h.kind() == Kind.COLLECTIVE) {
            if (!h.members().containsKey(year)) {
                gaps.add(new Gap(Gap.Topic.MEMBERS, "Chưa có số người của đơn vị năm " + year));
            } else if (h.members().get(year).completed() == null) {
                gaps.add(new Gap(Gap.Topic.MEMBERS, "Chưa có xếp loại của đủ số người năm " + year));
            }
            if (!h.blockRank().containsKey(year)) {
                gaps.add(new Gap(Gap.Topic.BLOCK, "Chưa có kết quả suy tôn của khối năm " + year));
            }
        }
        long untyped = h.awards().stream().filter(a -> a.type() == null).count();
        if (untyped > 0) {
            gaps.add(new Gap(Gap.Topic.PRIOR, "Chưa rõ loại hình của " + untyped + " khen thưởng đã kê trong sổ"));
        }
        return List.copyOf(gaps);
    }

    private static String scope(InitiativeScope scope) {
        return switch (scope) {
            case CS -> "cơ sở";
            case TINH -> "cấp tỉnh";
            case TQ -> "toàn quốc";
        };
    }

    private static String award(Honour a) {
        AwardCodes.Known known = AwardCodes.find(a.award());
        return (known == null ? a.award() : known.name()) + " " + a.year()
                + (a.decisionNumber() == null || a.decisionNumber().isBlank()
                        ? " (chưa ghi số quyết định)"
                        : " (QĐ " + a.decisionNumber() + ")");
    }

    private static String posting(KnownPostings.Posting p) {
        return (p.where() == null ? "nơi khác" : p.where())
                + (p.position() == null ? "" : ", " + p.position())
                + (p.from() == null ? "" : ", từ " + day(p.from()))
                + (p.to() == null ? "" : " đến " + day(p.to()));
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String percent(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }
}

package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.register.Register;
import vn.sovang.shared.text.VietnameseText;

/**
 * What a nominee claims to have been honoured with, beside what the register knows. A claim and an entry belong together
 * by their decision where both name one, otherwise by award and year; what differs then is named. Nothing is decided
 * here: an award of another authority may well be missing in the register.
 */
final class HistoryComparison {

    private HistoryComparison() {}

    /** What is different about a line. */
    @Schema(name = "HistoryDifference")
    public enum Difference {
        SAME("Khớp"),
        NOT_IN_REGISTER("Chưa có trong sổ khen thưởng"),
        NOT_CLAIMED("Sổ khen thưởng có, báo cáo không kê"),
        YEAR("Khác năm"),
        AWARD("Khác hình thức"),
        NUMBER("Khác số quyết định"),
        DATE("Khác ngày quyết định");

        private final String label;

        Difference(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** An award as the report writes it. */
    @Schema(name = "ClaimedAward")
    public record Claimed(
            @NotNull int year,
            @NotNull String award,
            Optional<String> decisionNumber,
            Optional<LocalDate> decisionDate,
            Optional<String> authority) {}

    /** An award as the register has it. */
    @Schema(name = "KnownAward")
    public record Known(
            @NotNull UUID entryId,
            @NotNull int year,
            @NotNull String award,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            Optional<String> authority) {}

    /** One line; at least one side is there. */
    @Schema(name = "HistoryLine")
    public record Line(
            Optional<Claimed> claimed,
            Optional<Known> known,
            @NotNull List<Difference> differences,
            @NotNull List<String> differenceLabels) {}

    /** The lines of one nominee, oldest first. */
    @Schema(name = "NomineeHistory")
    public record Nominees(
            @NotNull UUID nomineeId,
            @NotNull String name,
            @NotNull int different,
            @NotNull List<Line> lines) {}

    /** All nominees of a dossier the reader may see. */
    @Schema(name = "HistoryComparison")
    public record All(@NotNull List<Nominees> items) {}

    static List<Line> of(List<ReportAward> claims, List<Register.Held> entries) {
        List<ReportAward> open = new ArrayList<>(claims);
        List<Register.Held> rest = new ArrayList<>(entries);
        List<Line> lines = new ArrayList<>();
        // The surest pairs first, so that a weaker likeness takes none of them away.
        for (Likeness likeness : Likeness.values()) {
            for (ReportAward claim : List.copyOf(open)) {
                rest.stream().filter(e -> likeness.holds(claim, e)).findFirst().ifPresent(entry -> {
                    open.remove(claim);
                    rest.remove(entry);
                    lines.add(line(claim, entry, differences(claim, entry)));
                });
            }
        }
        open.forEach(c -> lines.add(line(c, null, List.of(Difference.NOT_IN_REGISTER))));
        rest.forEach(e -> lines.add(line(null, e, List.of(Difference.NOT_CLAIMED))));
        lines.sort(Comparator.comparingInt(HistoryComparison::year));
        return List.copyOf(lines);
    }

    private enum Likeness {
        /** Same decision, same award. */
        BOTH {
            @Override
            boolean holds(ReportAward c, Register.Held e) {
                return DECISION.holds(c, e) && sameAward(c, e);
            }
        },
        /** Same award for the same year. */
        AWARD_AND_YEAR {
            @Override
            boolean holds(ReportAward c, Register.Held e) {
                return c.year() == e.year() && sameAward(c, e);
            }
        },
        /** Same decision in the same year, or on the same day. */
        DECISION {
            @Override
            boolean holds(ReportAward c, Register.Held e) {
                boolean near = c.year() == e.year()
                        || c.decisionDate() != null && c.decisionDate().equals(e.decisionDate());
                return near && sameNumber(c, e);
            }
        };

        abstract boolean holds(ReportAward c, Register.Held e);
    }

    private static List<Difference> differences(ReportAward c, Register.Held e) {
        List<Difference> found = new ArrayList<>();
        if (c.year() != e.year()) {
            found.add(Difference.YEAR);
        }
        if (!sameAward(c, e)) {
            found.add(Difference.AWARD);
        }
        if (c.decisionNumber() != null && !sameNumber(c, e)) {
            found.add(Difference.NUMBER);
        }
        if (c.decisionDate() != null && !c.decisionDate().equals(e.decisionDate())) {
            found.add(Difference.DATE);
        }
        return found.isEmpty() ? List.of(Difference.SAME) : found;
    }

    private static boolean sameAward(ReportAward c, Register.Held e) {
        String claimed = folded(c.award());
        return claimed.equals(folded(e.award())) || claimed.equals(folded(e.written()));
    }

    /** "312/QĐ-UBND" and "312/QD-UBND" are one number; a bare "312" is that of any symbol. */
    private static boolean sameNumber(ReportAward c, Register.Held e) {
        if (c.decisionNumber() == null || e.decisionNumber() == null) {
            return false;
        }
        String claimed = folded(c.decisionNumber());
        String known = folded(e.decisionNumber());
        return claimed.equals(known) || !claimed.contains("/") && known.startsWith(claimed + "/");
    }

    private static String folded(String text) {
        return VietnameseText.fold(text).replaceAll("[\\s.,]+", " ").strip().replaceAll("\\s*([/-])\\s*", "$1");
    }

    private static int year(Line line) {
        return line.known()
                .map(Known::year)
                .orElseGet(() -> line.claimed().orElseThrow().year());
    }

    private static Line line(ReportAward c, Register.Held e, List<Difference> differences) {
        return new Line(
                Optional.ofNullable(c)
                        .map(x -> new Claimed(
                                x.year(),
                                x.award(),
                                Optional.ofNullable(x.decisionNumber()),
                                Optional.ofNullable(x.decisionDate()),
                                Optional.ofNullable(x.authority()))),
                Optional.ofNullable(e)
                        .map(x -> new Known(
                                x.entryId(),
                                x.year(),
                                x.written(),
                                x.decisionNumber(),
                                x.decisionDate(),
                                Optional.ofNullable(x.authority()))),
                differences,
                differences.stream().map(Difference::label).toList());
    }
}

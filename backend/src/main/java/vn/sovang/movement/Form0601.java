package vn.sovang.movement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Form 0601.N/BNV-TĐKT, the number of movements, over those launched that run in a year. Its rows open the list of
 * movements by the same conditions.
 *
 * @param problems what does not fit the form, Vietnamese
 */
@Schema(name = "Form0601")
public record Form0601(
        @NotNull int year, @NotNull List<Row> rows, @NotNull List<String> problems) {

    /** Movements alike in everything the form asks for. */
    record Like(MovementScope scope, MovementMethod method, MovementLength length, long count) {}

    /**
     * One row of the form.
     *
     * @param code as printed, 01 to 12; empty for what the form has no row for
     * @param total column 1, the sum of the other three
     * @param central column 2, launched by the centre
     * @param province column 3, by the province or its blocks
     * @param unit column 4, by an agency or unit
     * @param scope condition of the row, absent where it has another
     */
    @Schema(name = "Form0601Row")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Row(
            @NotNull String code,
            @NotNull String label,
            @NotNull long total,
            @NotNull long central,
            @NotNull long province,
            @NotNull long unit,
            Optional<MovementScope> scope,
            Optional<MovementLength> length,
            Optional<Boolean> regular) {}

    static Form0601 of(int year, List<Like> counts) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("01", "Tổng số phong trào", counts, l -> true, null, null, null));
        for (MovementScope scope : MovementScope.values()) {
            rows.add(row(
                    "0" + (scope.ordinal() + 2), scope.label(), counts, l -> l.scope() == scope, scope, null, null));
        }
        for (MovementLength length : MovementLength.values()) {
            Row row = row(length.code(), length.label(), counts, l -> l.length() == length, null, length, null);
            if (length != MovementLength.UNKNOWN || row.total() > 0) {
                rows.add(row);
            }
        }
        rows.add(row(
                "11",
                "Theo chuyên đề, theo đợt",
                counts,
                l -> l.method() != MovementMethod.REGULAR,
                null,
                null,
                false));
        rows.add(row(
                "12", "Thường xuyên hằng năm", counts, l -> l.method() == MovementMethod.REGULAR, null, null, true));
        long unknown = counts.stream()
                .filter(l -> l.length() == MovementLength.UNKNOWN)
                .mapToLong(Like::count)
                .sum();
        return new Form0601(
                year,
                rows,
                unknown == 0
                        ? List.of()
                        : List.of(unknown + " phong trào chuyên đề chưa ghi năm kết thúc nên chưa xếp được vào dòng"
                                + " thời gian nào."));
    }

    private static Row row(
            String code,
            String label,
            List<Like> counts,
            Predicate<Like> fits,
            MovementScope scope,
            MovementLength length,
            Boolean regular) {
        List<Like> like = counts.stream().filter(fits).toList();
        return new Row(
                code,
                label,
                sum(like, l -> true),
                sum(like, l -> l.scope() == MovementScope.NATIONAL),
                sum(like, l -> l.scope() == MovementScope.PROVINCE || l.scope() == MovementScope.BLOCK),
                sum(like, l -> l.scope() == MovementScope.UNIT),
                Optional.ofNullable(scope),
                Optional.ofNullable(length),
                Optional.ofNullable(regular));
    }

    private static long sum(List<Like> counts, Predicate<Like> fits) {
        return counts.stream().filter(fits).mapToLong(Like::count).sum();
    }
}

package vn.sovang.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.UnitKind;

/**
 * A round as it is described.
 *
 * @param ownerUnitId the unit whose own round it is; left out for a round of the province; never changes
 * @param year year of the achievement; for a school year the year it ends
 * @param movementId the movement, with MOVEMENT only
 * @param from first day of the achievement; required for SCHOOL_YEAR and OWN_PERIOD
 * @param guidance number and date of the paper that opens the round
 * @param leadUnitId agency that receives, pre-appraises and consolidates; left out for the department
 * @param deadline as people write it: "trước ngày 15/12/2026", "từ 25/7 đến 31/7/2026"
 * @param everyUnit true when any unit may send; then kinds and units say nothing more
 * @param byBlocks true when blocks send what they acclaimed
 */
@Schema(name = "AwardRoundContent")
public record RoundContent(
        Optional<UUID> ownerUnitId,

        @NotBlank(message = "Hãy ghi tên đợt xét.") @Size(max = 300, message = "Tên dài tối đa 300 ký tự.")
        String name,

        @NotNull(message = "Hãy ghi năm thành tích.")
        @Min(value = 1945, message = "Năm phải từ 1945.")
        @Max(value = 2100, message = "Năm phải đến 2100.")
        Integer year,

        @NotNull(message = "Hãy chọn xét về việc gì.") RoundSubject subject,

        Optional<UUID> movementId,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,

        @Schema(nullable = true) @Size(max = 300, message = "Dài tối đa 300 ký tự.")
        String guidance,

        Optional<UUID> leadUnitId,

        @Schema(nullable = true) @Size(max = 240, message = "Dài tối đa 240 ký tự.")
        String deadline,

        List<@Valid ExceptionContent> exceptions,
        boolean everyUnit,
        boolean byBlocks,
        Set<UnitKind> unitKinds,
        Set<UUID> unitIds,

        @NotNull(message = "Hãy chọn danh hiệu, hình thức khen thưởng.")
        @Size(max = 60, message = "Nhiều nhất 60 danh hiệu, hình thức.")
        List<@Valid AwardContent> awards) {

    /** Another time than the general one, for one award, one kind of unit, or the blocks (code left out). */
    @Schema(name = "AwardRoundExceptionContent")
    public record ExceptionContent(
            @NotNull(message = "Hãy chọn thời hạn riêng cho ai.")
            RoundException.Target target,

            @Schema(nullable = true) String code,

            @NotBlank(message = "Hãy ghi thời hạn.") @Size(max = 240, message = "Dài tối đa 240 ký tự.")
            String deadline) {}

    /** @param quota how many there are to give; left out when not limited */
    @Schema(name = "AwardRoundAwardContent")
    public record AwardContent(
            @NotNull(message = "Hãy chọn danh hiệu, hình thức.")
            String awardCode,

            @Schema(nullable = true) @Min(value = 1, message = "Chỉ tiêu phải từ 1.")
            Integer quota,

            @NotNull(message = "Hãy chọn cách xét.") RoundRoute route) {}

    /** The same of another owner: whose round it is never changes. */
    RoundContent ownedBy(Optional<UUID> owner) {
        return new RoundContent(
                owner,
                name,
                year,
                subject,
                movementId,
                from,
                to,
                guidance,
                leadUnitId,
                deadline,
                exceptions,
                everyUnit,
                byBlocks,
                unitKinds,
                unitIds,
                awards);
    }

    List<ExceptionContent> exceptionsOrNone() {
        return exceptions == null ? List.of() : exceptions;
    }
}

package vn.sovang.unit.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.UnitKind;

/**
 * A reorganisation as its decision tells it.
 *
 * @param effectiveOn first day of the new order; predecessors end the day before
 * @param documentId the decision among the documents, where it is kept there
 * @param predecessorIds units that end, change or give a part; MERGE two or more, SPLIT, RENAME and TRANSFER one
 * @param successorIds existing units that follow; one that is also a predecessor goes on
 * @param newUnits units that begin with this decision
 * @param newName for RENAME
 * @param newParentId for TRANSFER
 */
@Schema(name = "NewReorganisation")
public record NewReorganisation(
        @NotNull(message = "Hãy chọn hình thức sắp xếp.") ReorganisationKind kind,
        @NotNull(message = "Hãy ghi ngày có hiệu lực.") LocalDate effectiveOn,

        @NotBlank(message = "Hãy ghi số quyết định.") @Size(max = 60, message = "Số quyết định dài tối đa 60 ký tự.")
        String decisionNumber,

        @NotNull(message = "Hãy ghi ngày quyết định.") LocalDate decisionDate,

        @NotBlank(message = "Hãy ghi cơ quan quyết định.")
        @Size(max = 300, message = "Tên cơ quan dài tối đa 300 ký tự.")
        String decisionIssuer,

        @Schema(nullable = true) UUID documentId,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài tối đa 2.000 ký tự.")
        String note,

        @NotNull(message = "Hãy chọn đơn vị được sắp xếp.")
        @Size(min = 1, max = 50, message = "Hãy chọn từ 1 đến 50 đơn vị được sắp xếp.")
        List<@NotNull UUID> predecessorIds,

        @Schema(nullable = true) @Size(max = 50, message = "Chọn tối đa 50 đơn vị tiếp nhận.")
        List<@NotNull UUID> successorIds,

        @Schema(nullable = true) @Size(max = 50, message = "Lập tối đa 50 đơn vị mới.")
        List<@NotNull @Valid NewUnit> newUnits,

        @Schema(nullable = true) @Size(max = 300, message = "Tên đơn vị dài tối đa 300 ký tự.")
        String newName,

        @Schema(nullable = true) UUID newParentId) {

    /**
     * A unit that begins with the reorganisation.
     *
     * @param aliases other names it is written by
     */
    @Schema(name = "NewUnitOfReorganisation")
    public record NewUnit(
            @NotBlank(message = "Hãy ghi tên đơn vị mới.")
            @Size(max = 300, message = "Tên đơn vị dài tối đa 300 ký tự.")
            String name,

            @NotNull(message = "Hãy chọn loại đơn vị.") UnitKind kind,
            @Schema(nullable = true) UUID parentId,

            @Schema(nullable = true) @Size(max = 20, message = "Ghi tối đa 20 tên gọi khác.")
            List<
                            @NotBlank(message = "Tên gọi khác không được để trống.")
                            @Size(max = 300, message = "Tên gọi khác dài tối đa 300 ký tự.") String>
                    aliases) {

        public NewUnit {
            aliases = aliases == null ? List.of() : aliases;
        }
    }

    public NewReorganisation {
        successorIds = successorIds == null ? List.of() : successorIds;
        newUnits = newUnits == null ? List.of() : newUnits;
    }
}

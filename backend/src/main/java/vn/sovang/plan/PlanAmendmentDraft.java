package vn.sovang.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A further paper that changes an issued plan.
 *
 * @param number its own number and symbol
 * @param summary what it is about, in a sentence
 */
@Schema(name = "PlanAmendmentDraft")
public record PlanAmendmentDraft(
        @NotBlank(message = "Hãy ghi số, ký hiệu của văn bản sửa đổi.")
        @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự.")
        String number,

        @NotNull(message = "Hãy ghi ngày của văn bản sửa đổi.")
        LocalDate issuedOn,

        @NotBlank(message = "Hãy ghi trích yếu của văn bản sửa đổi.")
        @Size(max = 1000, message = "Trích yếu dài quá 1.000 ký tự.")
        String summary,

        @NotEmpty(message = "Hãy ghi ít nhất một nhiệm vụ được sửa, thêm hoặc bãi bỏ.")
        @Size(max = 500, message = "Không quá 500 thay đổi.")
        List<@NotNull @Valid Change> changes) {

    /**
     * One row: changed when both a task and its new words are given, added without a task, repealed without words.
     *
     * @param taskId the task that is changed or repealed
     * @param task its words from now on
     */
    @Schema(name = "PlanChangeDraft")
    public record Change(
            @Schema(nullable = true) UUID taskId,
            @Schema(nullable = true) @Valid DraftPlanTask task) {}
}

package vn.sovang.rolemodel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a role model is.
 *
 * @param name person, household, collective or unit, as it is to be printed
 * @param post post of a person, or where a household lives
 * @param personId the person, where the product knows it; with PERSON alone
 * @param subjectUnitId the unit or collective, where the product knows it; with UNIT or COLLECTIVE alone
 * @param householdId the household, where the product knows it; with HOUSEHOLD alone
 * @param unitId unit that found it
 * @param movementId movement it came of
 * @param registerEntryId award it got; its form is what the public page may name
 * @param field what it is a model of: farming, administration, …
 * @param deed in one sentence what is worth taking over
 * @param story how it came about; never public
 */
@Schema(name = "RoleModelContent")
public record RoleModelContent(
        @NotNull(message = "Hãy chọn loại đối tượng.") ModelSubject subjectKind,

        @NotNull(message = "Hãy ghi tên điển hình.") @Size(max = 300, message = "Tên dài quá 300 ký tự.")
        String name,

        @Schema(nullable = true) @Size(max = 300, message = "Chức vụ, nơi ở dài quá 300 ký tự.")
        String post,

        @Schema(nullable = true) UUID personId,
        @Schema(nullable = true) UUID subjectUnitId,
        @Schema(nullable = true) UUID householdId,
        @NotNull(message = "Hãy chọn đơn vị phát hiện.") UUID unitId,
        @Schema(nullable = true) UUID movementId,
        @Schema(nullable = true) UUID registerEntryId,

        @Schema(nullable = true) @Size(max = 200, message = "Lĩnh vực dài quá 200 ký tự.")
        String field,

        @NotNull(message = "Hãy ghi việc làm đáng học tập.") @Size(max = 500, message = "Việc làm dài quá 500 ký tự.")
        String deed,

        @Schema(nullable = true) @Size(max = 10000, message = "Câu chuyện dài quá 10.000 ký tự.")
        String story,

        @NotNull(message = "Hãy ghi ngày phát hiện.") LocalDate foundOn) {

    /** One that stands by its words alone. */
    public RoleModelContent(
            ModelSubject subjectKind,
            String name,
            String post,
            UUID personId,
            UUID unitId,
            UUID movementId,
            UUID registerEntryId,
            String field,
            String deed,
            String story,
            LocalDate foundOn) {
        this(
                subjectKind,
                name,
                post,
                personId,
                null,
                null,
                unitId,
                movementId,
                registerEntryId,
                field,
                deed,
                story,
                foundOn);
    }
}

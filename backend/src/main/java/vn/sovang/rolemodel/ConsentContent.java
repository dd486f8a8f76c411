package vn.sovang.rolemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the person agreed to be shown to everybody.
 *
 * @param by who agreed: the person, or one of the household
 * @param proof where the word is kept
 */
@Schema(name = "RoleModelConsentContent")
public record ConsentContent(
        @NotNull(message = "Hãy ghi ngày đồng ý.") LocalDate on,

        @NotBlank(message = "Hãy ghi người đồng ý.") @Size(max = 300, message = "Tên dài quá 300 ký tự.")
        String by,

        @Schema(nullable = true) @Size(max = 300, message = "Dài quá 300 ký tự.")
        String proof) {}

package vn.sovang.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal as RFC 9457 problem details.
 *
 * @param type stable slug of the kind of problem, {@code /problems/…}
 * @param requestId what to quote to the administrator
 * @param errors fields at fault, empty where the problem is not about fields
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @NotNull String type,
        @NotNull String title,
        @NotNull int status,
        @NotNull String detail,
        @NotNull String requestId,
        @NotNull List<FieldError> errors) {

    /**
     * @param pointer JSON pointer into the sent body, or {@code ?name} for a query parameter
     * @param message Vietnamese sentence
     * @param code stable slug where a program has to tell this fault from others, absent elsewhere
     */
    @Schema(name = "FieldError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            @NotNull String pointer, @NotNull String message, String code) {

        public FieldError(String pointer, String message) {
            this(pointer, message, null);
        }
    }
}

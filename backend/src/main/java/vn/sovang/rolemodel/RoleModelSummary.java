package vn.sovang.rolemodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role model in a list; {@code copies} is how many took it over. */
@Schema(name = "RoleModelSummary")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoleModelSummary(
        @NotNull UUID id,
        @NotNull ModelSubject subjectKind,
        @NotNull String subjectKindLabel,
        @NotNull String name,
        Optional<String> post,
        @NotNull String unitName,
        Optional<String> field,
        @NotNull String deed,
        @NotNull LocalDate foundOn,
        @NotNull RoleModelStage stage,
        @NotNull String stageLabel,
        Optional<LocalDate> publishedOn,
        @NotNull long copies,
        @NotNull long media) {}

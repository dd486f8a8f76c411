package vn.sovang.rolemodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anybody may read of a published role model: name, post, unit and form of the award; with the deed it stands for
 * where it is no person's or the person agreed.
 *
 * @param awardName form of the award it got, absent without one
 */
@Schema(name = "PublicRoleModel")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicRoleModel(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String subjectKindLabel,
        Optional<String> post,
        @NotNull String unitName,
        Optional<String> awardName,
        Optional<String> field,
        Optional<String> deed) {}

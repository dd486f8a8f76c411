package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;

/**
 * An entry of the register that came of a movement.
 *
 * @param linked true where somebody linked it by hand; otherwise it was granted in a round held on the movement
 * @param revokedOn since when it no longer stands
 */
@Schema(name = "MovementAward")
public record MovementAwardView(
        @NotNull UUID entryId,
        @NotNull SubjectKind recipientKind,
        @NotNull String recipientKindLabel,
        @NotNull String recipientName,
        Optional<String> unitName,
        @NotNull String awardName,
        @NotNull int year,
        Optional<UUID> decisionId,
        @NotNull String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull boolean linked,
        Optional<LocalDate> revokedOn) {}

package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything written of a movement, in one piece.
 *
 * @param contributions every contribution as it was written, not only a page of them
 * @param awards every entry of the register that came of it
 */
@Schema(name = "MovementArchive")
public record MovementArchive(
        @NotNull MovementView movement,
        @NotNull List<MovementView.ContributionView> contributions,
        @NotNull List<MovementAwardView> awards) {}

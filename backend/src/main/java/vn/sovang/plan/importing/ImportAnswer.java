package vn.sovang.plan.importing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The task of the province's plan that a row answers.
 *
 * @param name where it stands and what it says; ignored when sent
 * @param guessed taken from the likeness of the words, and not yet looked at
 */
@Schema(name = "ImportAnswer")
public record ImportAnswer(
        @NotNull(message = "Hãy chọn nhiệm vụ của tỉnh.") UUID taskId,
        @Schema(nullable = true) String name,
        @NotNull boolean guessed) {}

package vn.sovang.movement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one unit has answered to a launched movement.
 *
 * @param called false where it takes part without having been called on
 */
@Schema(name = "MovementAnswer")
public record MovementAnswer(
        @NotNull UUID unitId,
        @NotNull String unitName,
        @NotNull boolean called,
        @NotNull boolean joined,
        Optional<LocalDate> joinedOn,
        @NotNull State state,
        @NotNull String stateLabel) {

    /** How far it is. */
    @Schema(name = "MovementAnswerState")
    public enum State {
        SILENT("Chưa đăng ký"),
        JOINED("Đã đăng ký"),
        /** For the period asked for, where one is asked for. */
        REPORTED("Đã báo kết quả");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

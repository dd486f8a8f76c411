package vn.sovang.audit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What checking found about one day of the trail.
 *
 * @param entries entries in the day's chain
 * @param digest the signed end of the day as the database has it
 */
@Schema(name = "VerifiedDay")
public record VerifiedDay(
        @NotNull LocalDate day,
        @NotNull long entries,
        @NotNull State state,
        @NotNull String stateLabel,
        Optional<DayDigest> digest,
        @NotNull List<Fault> faults) {

    /** How a day stands. */
    @Schema(name = "VerifiedDayState")
    public enum State {
        /** Chain and signature agree. */
        INTACT("Nguyên vẹn"),
        /** The chain agrees; its end is not signed before the day is over. */
        OPEN("Đang ghi"),
        /** The chain agrees; the day is over and waits for its signature. */
        UNSIGNED("Chờ ký"),
        /** Something was changed, removed, moved or added. */
        FAULTY("Có sai lệch");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Kinds of faults. */
    @Schema(name = "AuditFaultKind")
    public enum Kind {
        /** The entry does not give the hash of its place: changed, exchanged, or put in. */
        ALTERED,
        /** A place or an entry is gone. */
        REMOVED,
        /** An entry stands outside the chain. */
        ADDED,
        /** The chain ends otherwise than was signed. */
        END_DIFFERS,
        /** A signed digest is gone. */
        DIGEST_MISSING,
        /** A digest is not signed by a key of this installation, or differs from its copy. */
        DIGEST_FORGED
    }

    /**
     * One fault.
     *
     * @param place number within the day, absent where the day as a whole is at fault
     * @param message Vietnamese sentence with the place
     */
    @Schema(name = "AuditFault")
    public record Fault(
            @NotNull Kind kind,
            Optional<Long> place,
            Optional<UUID> entryId,
            @NotNull String message) {}
}

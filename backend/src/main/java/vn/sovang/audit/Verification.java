package vn.sovang.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What checking a range of days found, latest day first.
 *
 * @param firstDay first day of the whole trail
 * @param lastDay last day of the whole trail
 * @param checkedAt when it was checked
 */
@Schema(name = "AuditVerification")
public record Verification(
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull Instant checkedAt,
        @NotNull long entries,
        @NotNull long faults,
        @NotNull List<VerifiedDay> days) {

    /**
     * The signed digests with what a program elsewhere needs to check them.
     *
     * @param publicKey PEM of the key that signs now
     * @param digests earliest first
     */
    @Schema(name = "AuditDigests")
    public record Digests(
            @NotNull String province,
            @NotNull Instant exportedAt,
            @NotNull String publicKey,
            @NotNull List<DayDigest> digests) {}
}

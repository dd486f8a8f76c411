package vn.sovang.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be said of a certificate.
 *
 * @param honour absent when the code is not of ours
 */
@Schema(name = "CertificateAnswer")
public record CodeAnswer(@NotNull CodeState state, @NotNull String stateLabel, Optional<Honour> honour) {

    /**
     * The honour behind the code, as far as the certificate itself tells it.
     *
     * @param printedName the name on the certificate, where it was set right since
     * @param revokedOn absent while it stands
     */
    @Schema(name = "CertifiedHonour")
    public record Honour(
            @NotNull String name,
            Optional<String> printedName,
            Optional<String> post,
            Optional<String> unitName,
            @NotNull String awardName,
            @NotNull int year,
            @NotNull String achievement,
            @NotNull String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull String issuerName,
            Optional<LocalDate> revokedOn) {}
}

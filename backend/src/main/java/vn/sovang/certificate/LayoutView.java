package vn.sovang.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * The layout in use for one award.
 *
 * @param version send it as If-Match; 0 while the usual places hold
 * @param changedBy absent while the usual places hold
 */
@Schema(name = "CertificateLayout")
public record LayoutView(
        @NotNull String awardCode,
        @NotNull String awardName,
        @NotNull int version,
        @NotNull boolean preprinted,
        @NotNull List<PlacedPart> parts,
        Optional<String> changedBy,
        Optional<Instant> changedAt,
        @NotNull List<AllowedAction> allowedActions) {}

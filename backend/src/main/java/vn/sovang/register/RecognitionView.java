package vn.sovang.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;

/**
 * Praise or money on the spot outside the law, as it was told.
 *
 * @param money as written
 * @param amount what that is in đồng
 */
@Schema(name = "Recognition")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecognitionView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull SubjectKind recipientKind,
        @NotNull String recipientKindLabel,
        @NotNull String recipientName,
        Optional<UUID> unitId,
        Optional<String> unitName,
        @NotNull String form,
        @NotNull String grantedBy,
        Optional<LocalDate> givenOn,
        Optional<String> givenText,
        Optional<String> money,
        Optional<BigDecimal> amount,
        @NotNull String reason,
        Optional<String> note) {}

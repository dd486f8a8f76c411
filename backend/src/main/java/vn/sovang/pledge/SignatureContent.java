package vn.sovang.pledge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Signing of a pledge.
 *
 * @param how REMOTE by the unit's head, AT_CONFERENCE marked by the block head's office
 * @param signer name and post of who signed; by default the signed-in person
 * @param signedOn day of signing; by default today
 */
@Schema(name = "PledgeSignature")
public record SignatureContent(
        @NotNull(message = "Hãy chọn cách ký.") SignedHow how,

        @Schema(nullable = true) @Size(max = 300, message = "Tên người ký dài quá 300 ký tự.")
        String signer,

        @Schema(nullable = true) LocalDate signedOn) {}

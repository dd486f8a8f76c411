package vn.sovang.certificate;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a program without network needs: the public keys, and the honours taken back up to a moment. An honour is named
 * by a digest of its id, so that the list tells nothing but to who holds the paper.
 *
 * @param asOf of a later revocation the list knows nothing
 * @param revoked base64url of the first 16 bytes of SHA-256 over the 16 bytes of the honour's id, sorted
 * @param keyId of the key that signed the list
 * @param signature base64url of the Ed25519 signature over the lines SVL1, keyId, asOf, and one line for each digest
 */
@Schema(name = "CertificateOfflineList")
record OfflineList(
        @NotNull Instant asOf,
        @NotNull List<Key> keys,
        @NotNull List<String> revoked,
        @NotNull String keyId,
        @NotNull String signature) {

    /** @param publicKey base64 of the SubjectPublicKeyInfo */
    @Schema(name = "CertificateKey")
    record Key(@NotNull String id, @NotNull String publicKey) {}
}

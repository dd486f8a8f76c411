package vn.sovang.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.SigningKeys;

/**
 * The end of a closed day, signed. Hashes, key and signature are hexadecimal.
 *
 * @param entries entries written that day
 * @param lastHash hash of the last of them, zeros when there is none
 * @param previous hash of the digest of the day before, zeros for the first
 * @param keyId first 16 digits of the SHA-256 of the public key (SubjectPublicKeyInfo)
 * @param signature Ed25519 over the text of the digest
 */
@Schema(name = "AuditDigest")
public record DayDigest(
        @NotNull LocalDate day,
        @NotNull long entries,
        @NotNull String lastHash,
        @NotNull String previous,
        @NotNull Instant signedAt,
        @NotNull String keyId,
        @NotNull String signature) {

    static DayDigest signed(
            LocalDate day, long entries, byte[] lastHash, byte[] previous, Instant signedAt, SigningKeys keys) {
        DayDigest open = new DayDigest(
                day,
                entries,
                HexFormat.of().formatHex(lastHash),
                HexFormat.of().formatHex(previous),
                signedAt.truncatedTo(ChronoUnit.SECONDS),
                keys.id(),
                "");
        return new DayDigest(
                day,
                entries,
                open.lastHash,
                open.previous,
                open.signedAt,
                open.keyId,
                HexFormat.of().formatHex(keys.sign(open.text())));
    }

    /** What is signed and hashed; docs/audit.md. */
    @JsonProperty("text")
    public String text() {
        return "sovang-audit-digest 1\nday " + day + "\nentries " + entries + "\nlast " + lastHash + "\nprevious "
                + previous + "\nsigned " + signedAt + "\nkey " + keyId + "\n";
    }

    boolean signedBy(SigningKeys keys) {
        try {
            return keys.signed(keyId, text(), HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    byte[] hash() {
        return Sha256.of(text());
    }

    boolean follows(byte[] hashBefore) {
        return previous.equals(HexFormat.of().formatHex(hashBefore));
    }
}

package vn.sovang.consultation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** The right of one known person to write once; the code itself is told once and kept as a hash. */
@Entity
@Table(name = "consultation_code")
public class SenderCode {

    /** Without letters and digits that are mistaken for each other on paper. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "sender_place")
    private String senderPlace;

    @Enumerated(EnumType.STRING)
    private SenderProof proof;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SenderCode() {}

    /** About 2^49 codes: not to be guessed at the rate everybody is held to. */
    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    static SenderCode of(
            UUID consultationId, String code, String name, String place, SenderProof proof, String by, Instant now) {
        SenderCode c = new SenderCode();
        c.id = UuidCreator.getTimeOrderedEpoch();
        c.consultationId = consultationId;
        c.codeHash = hash(code);
        c.senderName = name;
        c.senderPlace = place;
        c.proof = proof;
        c.issuedBy = by;
        c.issuedAt = now;
        return c;
    }

    /** As people type it: blanks, dashes and small letters do not matter. */
    static String hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void used(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    String senderName() {
        return senderName;
    }

    String senderPlace() {
        return senderPlace;
    }

    SenderProof proof() {
        return proof;
    }
}

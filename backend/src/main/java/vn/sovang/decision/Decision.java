package vn.sovang.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An issued award decision; its number is unique per issuer, type and year (R69). */
@Entity
public class Decision {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "issuer_unit_id")
    private UUID issuerUnitId;

    @Column(name = "issuer_name")
    private String issuerName;

    private String type;

    private String number;

    private int year;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String signer;

    @Column(name = "signer_post")
    private String signerPost;

    @Enumerated(EnumType.STRING)
    private SigningCapacity capacity;

    private String title;

    @Column(name = "legal_bases", columnDefinition = "text[]")
    private String[] legalBases;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Decision() {}

    static Decision of(
            UUID issuerUnitId,
            String issuerName,
            String number,
            LocalDate decidedOn,
            Signer signer,
            String title,
            List<String> legalBases,
            Instant now) {
        Decision d = new Decision();
        d.id = UuidCreator.getTimeOrderedEpoch();
        d.issuerUnitId = issuerUnitId;
        d.issuerName = issuerName;
        d.type = "QĐ";
        d.number = number;
        d.year = decidedOn.getYear();
        d.decidedOn = decidedOn;
        d.signer = signer.name();
        d.signerPost = signer.post();
        d.capacity = signer.capacity();
        d.title = title;
        d.legalBases = legalBases.toArray(String[]::new);
        d.createdAt = now;
        return d;
    }

    /**
     * Who signs.
     *
     * @param post for example Phó Chủ tịch
     */
    public record Signer(String name, String post, SigningCapacity capacity) {}

    public UUID id() {
        return id;
    }

    UUID issuerUnitId() {
        return issuerUnitId;
    }

    int version() {
        return version;
    }

    public String number() {
        return number;
    }

    String type() {
        return type;
    }

    int year() {
        return year;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Signer signer() {
        return new Signer(signer, signerPost, capacity);
    }

    public String title() {
        return title;
    }

    public String issuerName() {
        return issuerName;
    }

    List<String> legalBases() {
        return List.of(legalBases);
    }
}

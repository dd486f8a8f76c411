package vn.sovang.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An official paper as the register of papers knows it. */
@Entity
@Table(name = "official_document")
public class OfficialDocument {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issuer_id")
    private UUID issuerId;

    @Column(name = "issuer_name")
    private String issuerName;

    private String title;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OfficialDocument() {}

    static OfficialDocument of(DraftDocument draft, String issuerName, UUID createdBy, Instant now) {
        OfficialDocument d = new OfficialDocument();
        d.id = UuidCreator.getTimeOrderedEpoch();
        d.createdBy = createdBy;
        d.createdAt = now;
        d.correct(draft, issuerName);
        return d;
    }

    void correct(DraftDocument draft, String nameOfIssuer) {
        type = draft.type();
        number = DocumentNumber.tidy(draft.number());
        issuedOn = draft.issuedOn();
        issuerId = draft.issuerId();
        issuerName = nameOfIssuer;
        title = draft.title();
        fileId = draft.fileId();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public DocumentType type() {
        return type;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public UUID issuerId() {
        return issuerId;
    }

    public String issuerName() {
        return issuerName;
    }

    public String title() {
        return title;
    }

    public UUID fileId() {
        return fileId;
    }

    /** "Chỉ thị 02/CT-UBND ngày 05/02/2026: …", as other records name it. */
    public String citation() {
        return type.label()
                + (number == null ? "" : " " + number)
                + (issuedOn == null
                        ? ""
                        : " ngày "
                                + java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                                        .format(issuedOn));
    }
}

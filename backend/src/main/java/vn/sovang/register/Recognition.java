package vn.sovang.register;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;

/** Praise or money on the spot that is no award of the law. */
@Entity
public class Recognition {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private SubjectKind recipientKind;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "unit_id")
    private UUID unitId;

    private String form;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "given_text")
    private String givenText;

    @Column(name = "money_raw")
    private String moneyRaw;

    private BigDecimal money;

    private String reason;

    private String note;

    protected Recognition() {}

    static Recognition of(RecognitionContent c, BigDecimal money) {
        Recognition r = new Recognition();
        r.id = UuidCreator.getTimeOrderedEpoch();
        r.describe(c, money);
        return r;
    }

    /** @param read đồng, null where no money was given */
    void describe(RecognitionContent c, BigDecimal read) {
        recipientKind = c.recipientKind();
        recipientName = c.recipientName();
        unitId = c.unitId();
        form = c.form();
        grantedBy = c.grantedBy();
        givenOn = c.givenOn();
        givenText = c.givenText();
        moneyRaw = c.money();
        money = read;
        reason = c.reason();
        note = c.note();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String recipientName() {
        return recipientName;
    }
}

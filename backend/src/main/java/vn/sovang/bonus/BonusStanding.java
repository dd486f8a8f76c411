package vn.sovang.bonus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

/** What people said and did about the bonus of one honour. */
@Entity
@Table(name = "bonus_standing")
class BonusStanding {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @Version
    private int version;

    private Boolean pays;

    @Column(name = "ruling_reason")
    private String rulingReason;

    @Column(name = "ruled_by")
    private String ruledBy;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    private Long amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String voucher;

    @Column(name = "paid_by")
    private String paidBy;

    @Column(name = "recovered_on")
    private LocalDate recoveredOn;

    @Column(name = "recovery_voucher")
    private String recoveryVoucher;

    @Column(name = "recovered_by")
    private String recoveredBy;

    protected BonusStanding() {}

    static BonusStanding of(UUID entryId) {
        BonusStanding s = new BonusStanding();
        s.entryId = entryId;
        return s;
    }

    void rule(boolean isPaid, String reason, String by, Instant now) {
        if (paidOn != null) {
            throw new StateConflict("Tiền thưởng này đã chi.");
        }
        pays = isPaid;
        rulingReason = reason;
        ruledBy = by;
        ruledAt = now;
    }

    void pay(long paid, LocalDate on, String by, String number) {
        if (paidOn != null) {
            throw new StateConflict("Tiền thưởng này đã được ghi là đã chi trước đó.");
        }
        amount = paid;
        paidOn = on;
        voucher = number;
        paidBy = by;
    }

    /** The mark was a mistake; the audit trail keeps that it was there. */
    void unpay() {
        if (paidOn == null || recoveredOn != null) {
            throw new StateConflict("Tiền thưởng này không ở trạng thái đã chi.");
        }
        amount = null;
        paidOn = null;
        voucher = null;
        paidBy = null;
    }

    void recover(LocalDate on, String by, String number) {
        if (paidOn == null || recoveredOn != null) {
            throw new StateConflict("Không có tiền thưởng nào phải thu hồi.");
        }
        if (on.isBefore(paidOn)) {
            throw new Invalid("/recoveredOn", "Ngày thu hồi không được trước ngày chi.");
        }
        recoveredOn = on;
        recoveryVoucher = number;
        recoveredBy = by;
    }

    UUID entryId() {
        return entryId;
    }

    int version() {
        return version;
    }

    /** Null while nobody said anything. */
    Boolean pays() {
        return pays;
    }

    String rulingReason() {
        return rulingReason;
    }

    String ruledBy() {
        return ruledBy;
    }

    /** What was paid; null while unpaid. */
    Long amount() {
        return amount;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String voucher() {
        return voucher;
    }

    LocalDate recoveredOn() {
        return recoveredOn;
    }
}

package vn.sovang.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.StateConflict;

/** The achievement report of one nominee (báo cáo thành tích), written by the nominee's unit and confirmed by its head. */
@Entity
@Table(name = "achievement_report")
public class AchievementReport {

    @Id
    @Column(name = "nominee_id")
    private UUID nomineeId;

    @Version
    private int version;

    @Embedded
    private ReportIdentity identity = ReportIdentity.empty();

    @Embedded
    private ReportTexts texts = ReportTexts.empty();

    @ElementCollection
    @CollectionTable(name = "achievement_result", joinColumns = @JoinColumn(name = "nominee_id"))
    @OrderColumn(name = "place")
    private List<ReportResult> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "achievement_award", joinColumns = @JoinColumn(name = "nominee_id"))
    @OrderColumn(name = "place")
    private List<ReportAward> awards = new ArrayList<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AchievementReport() {}

    static AchievementReport prefilled(
            UUID nomineeId, ReportPerson person, List<ReportResult> results, List<ReportAward> awards, Instant now) {
        AchievementReport r = new AchievementReport();
        r.nomineeId = nomineeId;
        r.identity = person.identity();
        r.texts = person.texts();
        r.results.addAll(results);
        r.awards.addAll(awards);
        r.savedAt = now;
        return r;
    }

    void write(
            ReportIdentity newIdentity,
            ReportTexts newTexts,
            List<ReportResult> newResults,
            List<ReportAward> newAwards,
            Instant now) {
        if (isConfirmed()) {
            throw new StateConflict("Báo cáo đã được thủ trưởng xác nhận; mở lại rồi mới sửa được.");
        }
        identity = newIdentity;
        texts = newTexts;
        replace(results, newResults);
        replace(awards, newAwards);
        savedAt = now;
    }

    /** @throws Invalid naming every empty part (422) */
    void confirm(String head, Instant now) {
        if (isConfirmed()) {
            throw new StateConflict("Báo cáo đã được xác nhận rồi.");
        }
        List<Problem.FieldError> missing = missing();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        confirmedBy = head;
        confirmedAt = now;
    }

    void reopen() {
        if (!isConfirmed()) {
            throw new StateConflict("Báo cáo chưa được xác nhận.");
        }
        confirmedBy = null;
        confirmedAt = null;
    }

    /** Parts without which a report cannot be confirmed. */
    List<Problem.FieldError> missing() {
        List<Problem.FieldError> missing = new ArrayList<>();
        if (texts().functions() == null) {
            missing.add(new Problem.FieldError("/functions", "Chưa ghi chức năng, nhiệm vụ."));
        }
        boolean reached = results.stream().anyMatch(r -> r.reached() != null);
        if (!reached && texts().others() == null) {
            missing.add(new Problem.FieldError("/results", "Chưa ghi kết quả thực hiện nhiệm vụ."));
        }
        if (texts().measures() == null) {
            missing.add(new Problem.FieldError("/measures", "Chưa ghi biện pháp đạt được thành tích."));
        }
        return missing;
    }

    private static <T> void replace(List<T> old, List<T> fresh) {
        if (!old.equals(fresh)) {
            old.clear();
            old.addAll(fresh);
        }
    }

    UUID nomineeId() {
        return nomineeId;
    }

    int version() {
        return version;
    }

    ReportIdentity identity() {
        return identity == null ? ReportIdentity.empty() : identity;
    }

    ReportTexts texts() {
        return texts == null ? ReportTexts.empty() : texts;
    }

    List<ReportResult> results() {
        return List.copyOf(results);
    }

    List<ReportAward> awards() {
        return List.copyOf(awards);
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}

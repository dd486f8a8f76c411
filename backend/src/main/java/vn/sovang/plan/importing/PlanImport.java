package vn.sovang.plan.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Verdict;

/** A paper that was read and waits for a person's word. */
@Entity
@Table(name = "plan_import")
public class PlanImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "raw_text")
    private String rawText;

    @Convert(converter = Reading.Column.class)
    private Reading reading;

    @Column(name = "plan_id")
    private UUID planId;

    protected PlanImport() {}

    static PlanImport of(Reading reading, UUID fileId, String rawText, UUID madeBy, Instant now) {
        PlanImport i = new PlanImport();
        i.id = UuidCreator.getTimeOrderedEpoch();
        i.reading = reading;
        i.fileId = fileId;
        i.rawText = rawText;
        i.madeBy = madeBy;
        i.madeAt = now;
        return i;
    }

    void correct(ImportHeader header, List<ImportRow> rows) {
        demandOpen();
        reading = reading.corrected(header, rows);
    }

    void becomes(UUID plan) {
        demandOpen();
        planId = plan;
    }

    /** @throws StateConflict once a plan was made of it (409) */
    void demandOpen() {
        isOpen().orConflict();
    }

    Verdict isOpen() {
        return Verdict.of(planId == null, "Văn bản này đã được nhập thành kế hoạch rồi.");
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID fileId() {
        return fileId;
    }

    String rawText() {
        return rawText;
    }

    Reading reading() {
        return reading;
    }

    UUID planId() {
        return planId;
    }
}

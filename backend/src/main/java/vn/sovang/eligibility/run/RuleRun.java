package vn.sovang.eligibility.run;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;

/** One run; it works in steps, and each step leaves it where the next one begins. */
@Entity
@Table(name = "rule_run")
public class RuleRun {

    @Id
    private UUID id;

    /** Of the status alone; progress is not what anybody could have overlooked. */
    private int version;

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private Integer year;

    @JdbcTypeCode(SqlTypes.JSON)
    private String plan;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_at")
    private Instant askedAt;

    private int total;

    private int done;

    private int found;

    /** Which of the lists it goes through it is at, from 0. */
    private int part;

    @Column(name = "cursor_id")
    private UUID cursorId;

    /** Who works at it; another server may only take over when it has been silent. */
    private UUID worker;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RuleRun() {}

    /**
     * @param year year of the achievement, or null
     * @param plan what is asked, as its feature reads it
     */
    static RuleRun ask(RunKind kind, Integer year, String plan, int total, Actor by, Instant now) {
        RuleRun run = new RuleRun();
        run.id = UuidCreator.getTimeOrderedEpoch();
        run.kind = kind;
        run.status = RunStatus.QUEUED;
        run.year = year;
        run.plan = plan;
        run.total = total;
        run.askedBy = by.accountId();
        run.askedName = by.name();
        run.askedAt = now;
        return run;
    }

    /** @return false when somebody else is at it, or it is over */
    boolean take(UUID by, Instant now, Instant silentSince) {
        boolean abandoned = status == RunStatus.RUNNING && beatAt.isBefore(silentSince);
        if (!status.canBecome(RunStatus.RUNNING) && !abandoned) {
            return false;
        }
        if (status == RunStatus.QUEUED) {
            version++;
        }
        status = RunStatus.RUNNING;
        worker = by;
        beatAt = now;
        return true;
    }

    boolean isHeldBy(UUID by) {
        return status == RunStatus.RUNNING && by.equals(worker);
    }

    void went(Step step, Instant now) {
        done += step.asked();
        found += step.found();
        part = step.part();
        cursorId = step.cursor();
        // The register may have grown since the start.
        total = Math.max(total, done);
        beatAt = now;
        if (step.last()) {
            end(RunStatus.DONE, now);
        }
    }

    void cancel(Instant now) {
        if (!status.canBecome(RunStatus.CANCELLED)) {
            throw new StateConflict("Lượt chạy đã kết thúc: " + status.label().toLowerCase() + ".");
        }
        end(RunStatus.CANCELLED, now);
    }

    void fail(Instant now) {
        end(RunStatus.FAILED, now);
    }

    private void end(RunStatus with, Instant now) {
        status = with;
        endedAt = now;
        version++;
    }

    /**
     * What one step did.
     *
     * @param part list it is at, {@code cursor} the last one asked of it, null at its beginning
     * @param last whether nobody is left
     */
    public record Step(int asked, int found, int part, UUID cursor, boolean last) {}

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public RunKind kind() {
        return kind;
    }

    RunStatus status() {
        return status;
    }

    public Integer year() {
        return year;
    }

    public String plan() {
        return plan;
    }

    String askedName() {
        return askedName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    int found() {
        return found;
    }

    public int part() {
        return part;
    }

    public UUID cursorId() {
        return cursorId;
    }

    Instant endedAt() {
        return endedAt;
    }
}

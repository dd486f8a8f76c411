package vn.sovang.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** What somebody said of a task's progress; it is never changed afterwards. */
@Entity
@Table(name = "plan_task_progress")
public class TaskProgress {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    private Instant at;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "account_name")
    private String accountName;

    private String text;

    private Integer percent;

    @Column(name = "file_id")
    private UUID fileId;

    protected TaskProgress() {}

    static TaskProgress of(UUID taskId, Actor by, Instant at, ProgressNote note) {
        TaskProgress p = new TaskProgress();
        p.id = UuidCreator.getTimeOrderedEpochPlus1();
        p.taskId = taskId;
        p.at = at;
        p.accountId = by.accountId();
        p.accountName = by.name();
        p.text = note.text();
        p.percent = note.percent();
        p.fileId = note.fileId();
        return p;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return accountName;
    }

    public String text() {
        return text;
    }

    public Integer percent() {
        return percent;
    }

    public UUID fileId() {
        return fileId;
    }
}

package vn.sovang.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.sovang.shared.security.Actor;

/** What somebody said a point of the closing part came to; it is never changed afterwards. */
@Entity
@Immutable
@Table(name = "plan_duty_result")
public class MandateResult {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private int actor;

    private int point;

    private Instant at;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "account_name")
    private String accountName;

    private String text;

    protected MandateResult() {}

    static MandateResult of(AnnualPlan plan, MandateResultDraft draft, Actor by, Instant at) {
        MandateResult r = new MandateResult();
        r.id = UuidCreator.getTimeOrderedEpochPlus1();
        r.planId = plan.id();
        r.actor = draft.actor();
        r.point = draft.point();
        r.at = at;
        r.accountId = by.accountId();
        r.accountName = by.name();
        r.text = draft.text().strip();
        return r;
    }

    boolean isOf(int wantedActor, int wantedPoint) {
        return actor == wantedActor && point == wantedPoint;
    }

    MandatesView.Result view() {
        return new MandatesView.Result(id, text, accountName, at);
    }
}

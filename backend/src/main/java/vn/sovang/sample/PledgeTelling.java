package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.pledge.NewPledge;
import vn.sovang.pledge.PledgeMoving;
import vn.sovang.pledge.PledgeView;
import vn.sovang.pledge.PledgeWriting;
import vn.sovang.pledge.ReportPeriod;
import vn.sovang.pledge.ResultsContent;
import vn.sovang.pledge.SignatureContent;
import vn.sovang.pledge.SignedHow;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;

/** Drives pledges through their year for the chapters. */
@ApplicationScoped
class PledgeTelling {

    static final Precondition SEEN = Precondition.none();

    private final PledgeWriting writing;
    private final PledgeMoving moving;
    private final SampleActors people;
    private final EntityManager entities;

    PledgeTelling(PledgeWriting writing, PledgeMoving moving, SampleActors people, EntityManager entities) {
        this.writing = writing;
        this.moving = moving;
        this.people = people;
        this.entities = entities;
    }

    /** A chapter is one transaction; without this every later step would look through all that was written before. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    UUID draft(UUID block, int year, String unit, String award, List<SamplePledges.Aim> aims, UUID from) {
        Actor officer = people.officerOf(unit);
        UUID unitId = people.id(unit);
        UUID id =
                writing.begin(officer, new NewPledge(block, year, unitId, from)).id();
        if (from == null) {
            writing.write(officer, id, SEEN, SamplePledges.content(unitId, unit, award, aims));
        }
        forget();
        return id;
    }

    void submit(UUID id, String unit) {
        moving.submit(people.officerOf(unit), id, SEEN);
    }

    void sign(UUID id, String unit) {
        moving.sign(people.headOf(unit), id, SEEN, new SignatureContent(SignedHow.REMOTE, null, null));
    }

    void signAtConference(UUID id, String blockHead, String signer) {
        moving.sign(people.headOf(blockHead), id, SEEN, new SignatureContent(SignedHow.AT_CONFERENCE, signer, null));
    }

    /** Writes the results of the first {@code count} targets. */
    void results(UUID id, String unit, ReportPeriod period, List<SamplePledges.Aim> aims, int count) {
        Actor officer = people.officerOf(unit);
        List<PledgeView.Target> targets = moving.get(officer, id).targets();
        List<ResultsContent.Result> results = new ArrayList<>();
        for (int i = 0; i < Math.min(count, targets.size()); i++) {
            String reached =
                    period == ReportPeriod.MID ? aims.get(i).mid() : aims.get(i).year();
            if (!reached.isEmpty()) {
                boolean done = aims.get(i).isDoneOrNot();
                results.add(new ResultsContent.Result(
                        targets.get(i).id(),
                        done ? null : reached,
                        null,
                        done ? Boolean.TRUE : null,
                        "Báo cáo của đơn vị (dữ liệu mẫu)",
                        List.of()));
            }
        }
        writing.writeResults(officer, id, SEEN, new ResultsContent(period, results, null));
    }

    void reportMid(UUID id, String unit) {
        moving.reportMid(people.officerOf(unit), id, SEEN);
    }

    void reportYear(UUID id, String unit) {
        moving.reportYear(people.officerOf(unit), id, SEEN);
    }

    void confirm(UUID id, String byUnit) {
        moving.confirm(people.headOf(byUnit), id, SEEN);
    }
}

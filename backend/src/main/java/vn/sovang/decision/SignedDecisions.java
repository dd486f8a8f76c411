package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sovang.document.KeepSignedPaper;
import vn.sovang.document.SignedPaperOwner;
import vn.sovang.document.SignedPapers;
import vn.sovang.document.SignedPapersView;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** Decisions as they were signed: read by everybody signed in, sent by who keeps them. */
@ApplicationScoped
public class SignedDecisions implements SignedPaperOwner {

    private static final String TYPE = "decision";

    private final Decisions decisions;
    private final Units units;
    private final SignedPapers papers;

    SignedDecisions(Decisions decisions, Units units, SignedPapers papers) {
        this.decisions = decisions;
        this.units = units;
        this.papers = papers;
    }

    @Transactional
    public SignedPapersView list(Actor actor, UUID id) {
        return papers.of(TYPE, id, mayKeep(actor, decisions.get(id)));
    }

    @Transactional
    public SignedPapersView keep(Actor actor, UUID id, KeepSignedPaper body) {
        mayKeep(actor, decisions.get(id)).orRefuse();
        papers.keep(actor, TYPE, id, body);
        return list(actor, id);
    }

    private Verdict mayKeep(Actor actor, Decision decision) {
        boolean province = units.get(decision.issuerUnitId()).kind() == UnitKind.PEOPLES_COMMITTEE;
        return Verdict.of(
                province
                        ? actor.isAny(Role.DEPARTMENT, Role.OFFICE)
                        : actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && actor.worksFor(decision.issuerUnitId()),
                "Chỉ chuyên viên Sở Nội vụ, Văn phòng (quyết định của tỉnh) hoặc đơn vị ra quyết định gửi bản đã ký.");
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subjectId) {
        return true;
    }
}

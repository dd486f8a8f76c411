package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sovang.document.SignedPaperOwner;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** Decisions as they were signed: read by everybody signed in, sent by who keeps them. */
@ApplicationScoped
class SignedDecisions implements SignedPaperOwner {

    static final String SUBJECT = "decision";

    private final Decisions decisions;
    private final Units units;

    SignedDecisions(Decisions decisions, Units units) {
        this.decisions = decisions;
        this.units = units;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public boolean mayRead(Actor actor, UUID subjectId) {
        return decisions.findByIdOptional(subjectId).isPresent();
    }

    @Override
    public Verdict mayKeep(Actor actor, UUID subjectId) {
        UUID issuer = decisions.get(subjectId).issuerUnitId();
        boolean province = units.get(issuer).kind() == UnitKind.PEOPLES_COMMITTEE;
        return Verdict.of(
                province
                        ? actor.isAny(Role.DEPARTMENT, Role.OFFICE, Role.INTEGRATION)
                        : actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && actor.worksFor(issuer),
                "Chỉ chuyên viên Sở Nội vụ, Văn phòng (quyết định của tỉnh) hoặc đơn vị ra quyết định gửi bản đã ký.");
    }

    @Override
    public Verdict takes(UUID subjectId) {
        return Verdict.yes();
    }
}

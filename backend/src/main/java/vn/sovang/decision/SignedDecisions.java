package vn.sovang.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
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
    public List<Waiting> waiting(Actor actor, int most) {
        boolean province = actor.isAny(Role.DEPARTMENT, Role.OFFICE, Role.INTEGRATION);
        UUID[] own =
                actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) ? actor.units().toArray(UUID[]::new) : new UUID[0];
        if (!province && own.length == 0) {
            return List.of();
        }
        List<?> rows = decisions
                .getEntityManager()
                .createNativeQuery("""
                        select d.id, d.number, d.title, d.decided_on as day
                          from decision d join unit u on u.id = d.issuer_unit_id
                         where case when u.kind = 'PEOPLES_COMMITTEE' then cast(:province as boolean) else u.id = any(:own) end
                           and %s
                         order by d.decided_on desc, d.id desc limit :most""".formatted(unsigned("d.id")), Tuple.class)
                .setParameter("province", province)
                .setParameter("own", own)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(r -> Waiting.of((Tuple) r)).toList();
    }

    @Override
    public Verdict takes(UUID subjectId) {
        return Verdict.yes();
    }
}

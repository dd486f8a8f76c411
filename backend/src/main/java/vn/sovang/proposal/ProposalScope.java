package vn.sovang.proposal;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/** The actor's scope and queue as SQL conditions on {@code award_proposal p} and {@code award_nominee n}. */
final class ProposalScope {

    /** Nominees of the dossier the reader may see; needs the parameters of {@link #narrow}. */
    static final String NOMINEE =
            "(:all or p.proposer_unit_id = any(:scope) or n.unit_id = any(:scope) or " + CouncilReading.SCOPE + ")";

    private static final String DOSSIER = "(:all or p.proposer_unit_id = any(:scope) or exists ("
            + "select 1 from award_nominee s where s.proposal_id = p.id and s.unit_id = any(:scope)) or "
            + CouncilReading.SCOPE + ")";

    private ProposalScope() {}

    static SqlList narrow(SqlList list, Actor actor) {
        return list.where(DOSSIER, "scope", units(actor))
                .where("true", "all", ProposalPolicy.seesProvince(actor))
                .where("true", "councillor", CouncilReading.councillor(actor));
    }

    /** Binds what {@link #NOMINEE} needs. */
    static Query bind(Query query, Actor actor) {
        return query.setParameter("all", ProposalPolicy.seesProvince(actor))
                .setParameter("scope", units(actor))
                .setParameter("councillor", CouncilReading.councillor(actor));
    }

    static UUID[] units(Actor actor) {
        return actor.units().toArray(UUID[]::new);
    }

    /** Dossiers that stand still until this person acts. */
    static String waiting(Actor actor) {
        List<String> any = new ArrayList<>();
        if (actor.is(Role.DEPARTMENT)) {
            any.add("p.status = 'SUBMITTED'");
            any.add("p.status in ('RECEIVED', 'APPRAISING') and p.assignee_id = :me");
        }
        if (actor.is(Role.DEPARTMENT_HEAD)) {
            any.add("p.status = 'APPRAISED'");
        }
        if (actor.is(Role.OFFICE)) {
            any.add("p.status = 'SUBMITTED_UP'");
        }
        if (actor.is(Role.LEADER)) {
            any.add("p.status = 'VERIFIED'");
        }
        if (actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER)) {
            any.add("p.status in ('DRAFT', 'RETURNED') and p.proposer_unit_id = any(:scope)");
            any.add("p.status in ('DRAFT', 'RETURNED') and exists (select 1 from award_nominee w"
                    + " join achievement_report r on r.nominee_id = w.id"
                    + " where w.proposal_id = p.id and w.unit_id = any(:scope) and r.confirmed_at is null)");
        }
        return any.isEmpty() ? "false" : "((" + String.join(") or (", any) + "))";
    }
}

package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.time.AppClock;

/** Specialists of the department who can be given a dossier. */
@ApplicationScoped
class Appraisers {

    private final EntityManager entities;
    private final AppClock clock;

    Appraisers(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<Officer> all() {
        List<?> rows = entities.createNativeQuery("""
                        select a.id, a.full_name from account a
                         where not a.disabled and exists (
                               select 1 from account_role r where r.account_id = a.id and r.role = 'DEPARTMENT'
                                  and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))
                         order by a.full_name, a.id""", Tuple.class)
                .setParameter("today", clock.today())
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Officer(t.get("id", UUID.class), t.get("full_name", String.class)))
                .toList();
    }

    Officer get(UUID id) {
        return all().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Invalid("/assigneeId", "Người này không phải chuyên viên Ban Thi đua – Khen thưởng."));
    }
}

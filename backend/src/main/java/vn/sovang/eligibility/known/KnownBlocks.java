package vn.sovang.eligibility.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What blocks say of their members: place in the vote for the flag, flags the block may propose, pledges, changes of
 * block. A unit nobody voted on has no place.
 */
@ApplicationScoped
class KnownBlocks {

    private final EntityManager entities;

    KnownBlocks(EntityManager entities) {
        this.entities = entities;
    }

    /** One unit, by year. */
    record InBlocks(
            Map<Integer, Integer> ranks,
            Map<Integer, Integer> quotas,
            Map<Integer, Boolean> pledges,
            Set<Integer> changes) {

        static InBlocks none() {
            return new InBlocks(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        }
    }

    Map<UUID, InBlocks> of(Collection<UUID> units) {
        Map<UUID, InBlocks> found = new HashMap<>();
        if (units.isEmpty()) {
            return found;
        }
        votes(units, found);
        years(units, found);
        return found;
    }

    /** Of several votes of a year the better place holds: a second one is held where the first settled nothing. */
    private void votes(Collection<UUID> units, Map<UUID, InBlocks> found) {
        List<?> rows = entities.createNativeQuery("""
                        with placed as (
                            select b.id, b.award_code, b.seats, m.year, m.block_id, c.unit_id, c.chosen, c.votes,
                                   rank() over (partition by b.id
                                                order by c.chosen desc, c.votes desc nulls last) as place
                              from ballot b join meeting m on m.id = b.meeting_id
                              join ballot_candidate c on c.ballot_id = b.id and not c.withdrawn
                             where b.purpose = 'ACCLAIM' and b.status = 'CLOSED'
                               and b.award_code in ('CO_TINH', 'BK_TINH')
                               and exists (select 1 from ballot_candidate o
                                            where o.ballot_id = b.id and o.unit_id in (:units)))
                        select p.unit_id, p.year, p.award_code, min(p.place) as place,
                               max(coalesce(q.most, case when p.award_code = 'CO_TINH' then p.seats end)) as quota
                          from placed p
                          left join block_term t on t.block_id = p.block_id and t.year = p.year
                          left join block_term_quota q
                            on q.term_id = t.id and q.award_code = 'CO_TINH' and q.reach = 'SELF'
                         where p.unit_id in (:units)
                           and (p.chosen or (p.award_code = 'CO_TINH' and p.votes is not null))
                         group by 1, 2, 3 order by p.award_code desc""", Tuple.class)
                .setParameter("units", units)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            InBlocks in = found.computeIfAbsent(t.get("unit_id", UUID.class), k -> InBlocks.none());
            int year = t.get("year", Integer.class);
            int place = t.get("place", Number.class).intValue();
            Number quota = t.get("quota", Number.class);
            if (quota != null && quota.intValue() > 0) {
                in.quotas().put(year, quota.intValue());
            }
            // Who is chosen for the flag or votes for it says more than who is chosen for the certificate after it.
            if (t.get("award_code", String.class).equals("CO_TINH")) {
                in.ranks().put(year, place);
            } else {
                in.ranks().putIfAbsent(year, in.quotas().getOrDefault(year, 1) + place);
            }
        }
    }

    private void years(Collection<UUID> units, Map<UUID, InBlocks> found) {
        List<?> rows = entities.createNativeQuery("""
                        select unit_id, year, bool_or(signed_on is not null) as pledged, false as moved
                          from pledge where unit_id in (:units) group by 1, 2
                        union all
                        select m.unit_id, t.year, null, true
                          from block_term_member m join block_term t on t.id = m.term_id join block b on b.id = t.block_id
                         where m.unit_id in (:units)
                         group by m.unit_id, t.year, b.system having count(distinct b.id) > 1""", Tuple.class)
                .setParameter("units", units)
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            InBlocks in = found.computeIfAbsent(t.get("unit_id", UUID.class), k -> InBlocks.none());
            int year = t.get("year", Integer.class);
            if (t.get("moved", Boolean.class)) {
                in.changes().add(year);
            } else {
                in.pledges().put(year, t.get("pledged", Boolean.class));
            }
        }
    }
}

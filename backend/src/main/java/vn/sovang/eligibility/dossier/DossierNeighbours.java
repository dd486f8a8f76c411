package vn.sovang.eligibility.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.eligibility.engine.Circumstances;
import vn.sovang.proposal.Dossiers;

/** What else is being considered in the year: the same subjects in other dossiers that were sent, and flags in all. */
@ApplicationScoped
class DossierNeighbours {

    private final EntityManager entities;

    DossierNeighbours(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param also other awards proposed, by person or unit
     * @param provinceFlags flags of the province given for the year; null where the dossier asks for none of the
     *     Government's
     * @param governmentFlags flags of the Government proposed for the year
     */
    record Around(Map<UUID, List<Circumstances.Also>> also, Integer provinceFlags, Integer governmentFlags) {

        /** With {@code more} flags of the Government than are really proposed. */
        Around withGovernmentFlags(int more) {
            return new Around(also, provinceFlags, governmentFlags == null ? null : governmentFlags + more);
        }
    }

    Around of(Dossiers.Dossier d) {
        Map<UUID, List<Circumstances.Also>> also = also(d);
        boolean flag = d.candidates().stream().anyMatch(c -> c.award().equals("CO_CP"));
        return flag
                ? new Around(
                        also,
                        number(
                                "select count(*) from register_entry where award_code = 'CO_TINH' and year = :year"
                                        + " and revoked_on is null",
                                d.year()),
                        number(
                                "select count(*) from award_nominee n join award_proposal p on p.id = n.proposal_id"
                                        + " where n.award_code = 'CO_CP' and p.year = :year and p.status <> 'WITHDRAWN'"
                                        + " and n.outcome not in ('NOT_QUALIFIED', 'REFUSED', 'WITHDRAWN')",
                                d.year()))
                : new Around(also, null, null);
    }

    private Map<UUID, List<Circumstances.Also>> also(Dossiers.Dossier d) {
        Map<UUID, List<Circumstances.Also>> found = new HashMap<>();
        List<UUID> people = d.candidates().stream()
                .map(Dossiers.Candidate::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> units = d.candidates().stream()
                .filter(c -> c.personId() == null)
                .map(Dossiers.Candidate::unitId)
                .distinct()
                .toList();
        List<?> rows = entities.createNativeQuery("""
                        select coalesce(n.person_id, n.unit_id) as subject, n.award_code, p.year, n.achievement_key
                          from award_nominee n join award_proposal p on p.id = n.proposal_id
                         where p.id <> :own and p.year = :year
                           and p.status not in ('DRAFT', 'RETURNED', 'DECIDED', 'WITHDRAWN', 'CLOSED')
                           and n.outcome in ('PENDING', 'QUALIFIED')
                           and (n.person_id = any(:people)
                                or (n.person_id is null and n.subject_kind = 'COLLECTIVE' and n.unit_id = any(:units)))
                        """, Tuple.class)
                .setParameter("own", d.id())
                .setParameter("year", d.year())
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            found.computeIfAbsent(t.get("subject", UUID.class), k -> new ArrayList<>())
                    .add(new Circumstances.Also(
                            t.get("award_code", String.class),
                            t.get("year", Integer.class),
                            t.get("achievement_key", String.class),
                            true));
        }
        return found;
    }

    private int number(String sql, int year) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }
}

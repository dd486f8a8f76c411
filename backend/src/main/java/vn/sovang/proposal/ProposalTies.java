package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.today.Subject;
import vn.sovang.unit.reorganisation.UnitTies;

/** Dossiers that units propose or are proposed in. */
@ApplicationScoped
class ProposalTies implements UnitTies {

    private final EntityManager entities;

    ProposalTies(EntityManager entities) {
        this.entities = entities;
    }

    /** R05: who has ended before the decision is not honoured any more, so an open nomination stops. */
    @Override
    public List<Tie> openOf(Collection<UUID> unitIds, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        select n.unit_id, p.id, p.title, u.name, true as nominated
                          from award_nominee n
                          join award_proposal p on p.id = n.proposal_id
                          join unit u on u.id = n.unit_id
                         where n.unit_id in (:units) and n.subject_kind = 'COLLECTIVE'
                           and p.status not in ('DECIDED', 'WITHDRAWN', 'CLOSED')
                        union all
                        select p.proposer_unit_id, p.id, p.title, u.name, false
                          from award_proposal p join unit u on u.id = p.proposer_unit_id
                         where p.proposer_unit_id in (:units) and p.status not in ('DECIDED', 'WITHDRAWN', 'CLOSED')
                         order by 2, 5 desc limit 200""", Tuple.class)
                .setParameter("units", unitIds)
                .getResultList();
        return rows.stream().map(r -> (Tuple) r).map(ProposalTies::tie).toList();
    }

    private static Tie tie(Tuple t) {
        boolean nominated = t.get("nominated", Boolean.class);
        String unit = t.get("name", String.class);
        String dossier = "hồ sơ “" + t.get("title", String.class) + "”";
        return new Tie(
                t.get("unit_id", UUID.class),
                nominated ? Effect.STOPS : Effect.FOLLOWS,
                nominated
                        ? unit + " đang được đề nghị trong " + dossier
                                + "; đơn vị đã kết thúc thì không xét khen thưởng."
                        : unit + " đang đề nghị trong " + dossier + "; đơn vị kế thừa, nếu có, làm tiếp.",
                Optional.of(Subject.of(Subject.Type.PROPOSAL, t.get("id", UUID.class))));
    }

    @Override
    public Optional<String> dependingOn(Collection<UUID> unitIds) {
        Number n = (Number)
                entities.createNativeQuery("""
                        select count(*) from award_proposal p
                         where p.proposer_unit_id in (:units)
                            or exists (select 1 from award_nominee n
                                        where n.proposal_id = p.id and n.unit_id in (:units))""").setParameter("units", unitIds).getSingleResult();
        return n.longValue() == 0 ? Optional.empty() : Optional.of(n + " hồ sơ đề nghị khen thưởng");
    }
}

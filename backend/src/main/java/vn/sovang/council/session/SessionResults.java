package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.proposal.CouncilResults;

/** Tells the dossiers what a session of the province's council decided. */
@ApplicationScoped
class SessionResults implements CouncilResults {

    private final EntityManager entities;

    SessionResults(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, Result> of(Collection<UUID> nomineeIds) {
        List<?> rows = entities.createNativeQuery("""
                        select distinct on (i.nominee_id) i.nominee_id, s.id, s.title, s.held_on, k.votes, k.against,
                               k.blank, b.threshold, c.rules_basis is not null as confirmed,
                               case when b.threshold_base = 'ALL' then b.member_count
                                    else (select count(*) from ballot_member e where e.ballot_id = b.id) end as base
                          from council_agenda_item i
                          join council_session s on s.id = i.session_id
                          join council c on c.id = s.council_id
                          join ballot b on b.id = i.ballot_id
                          join ballot_candidate k on k.ballot_id = b.id and k.id = i.candidate_id
                         where i.nominee_id in (:nominees) and s.status = 'CLOSED' and c.kind = 'PROVINCIAL'
                         order by i.nominee_id, s.held_on desc, s.id desc""", Tuple.class)
                .setParameter("nominees", nomineeIds)
                .getResultList();
        Map<UUID, Result> results = new HashMap<>();
        rows.forEach(r -> results.put(((Tuple) r).get("nominee_id", UUID.class), result((Tuple) r)));
        return results;
    }

    private static Result result(Tuple t) {
        int votes = t.get("votes", Integer.class);
        int base = t.get("base", Number.class).intValue();
        Share threshold = Share.of(t.get("threshold", String.class));
        return new Result(
                t.get("id", UUID.class),
                t.get("title", String.class),
                t.get("held_on", LocalDate.class),
                votes,
                t.get("against", Integer.class),
                t.get("blank", Integer.class),
                base,
                BigDecimal.valueOf(100L * votes).divide(BigDecimal.valueOf(Math.max(1, base)), 1, RoundingMode.HALF_UP),
                threshold.words(),
                threshold.isReachedBy(votes, base),
                t.get("confirmed", Boolean.class));
    }
}

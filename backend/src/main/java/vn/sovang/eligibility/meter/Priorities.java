package vn.sovang.eligibility.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.proposal.Dossiers;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Counts direct workers, women and remote places among the nominees of a dossier (R64, R65). */
@ApplicationScoped
public class Priorities {

    /** Practice of the province; it only warns. */
    private static final int DIRECT = 60;

    private final Dossiers dossiers;
    private final EntityManager entities;
    private final AppClock clock;

    Priorities(Dossiers dossiers, EntityManager entities, AppClock clock) {
        this.dossiers = dossiers;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    PriorityView of(Actor actor, UUID proposalId) {
        Dossiers.Dossier d = dossiers.visible(actor, proposalId);
        Tuple t = (Tuple) entities.createNativeQuery("""
                        with asked as (
                            select distinct coalesce(n.person_id, n.unit_id) as subject, n.person_id, n.unit_id
                              from award_nominee n where n.id = any(:nominees) and n.outcome <> 'WITHDRAWN'),
                        staff as (
                            select distinct on (h.unit_id) h.total, h.women from unit_headcount h
                             where h.unit_id in (select unit_id from asked) and h.women is not null
                             order by h.unit_id, h.counted desc)
                        select count(*) filter (where a.person_id is not null) as people,
                               count(*) filter (where a.person_id is null) as collectives,
                               count(*) filter (where p.recipient_group = 'DIRECT') as direct,
                               count(*) filter (where p.gender = 'FEMALE') as women,
                               count(*) filter (where exists (
                                   select 1 from unit_area r where r.unit_id = a.unit_id and r.valid_from <= :today
                                      and (r.valid_to is null or r.valid_to >= :today))) as remote,
                               (select cast(round(100.0 * sum(women) / nullif(sum(total), 0)) as integer) from staff) as staff
                          from asked a left join person p on p.id = a.person_id""", Tuple.class)
                .setParameter(
                        "nominees",
                        d.candidates().stream()
                                .map(Dossiers.Candidate::nomineeId)
                                .toArray(UUID[]::new))
                .setParameter("today", clock.today())
                .getSingleResult();
        return view(d.id(), t);
    }

    private static PriorityView view(UUID id, Tuple t) {
        int people = count(t, "people");
        int direct = count(t, "direct");
        int women = count(t, "women");
        Optional<Integer> staff = Optional.ofNullable(t.get("staff", Integer.class));
        int lacking = lacking(people, direct);
        List<String> findings = new ArrayList<>();
        if (lacking > 0) {
            findings.add("R64: người lao động trực tiếp " + direct + "/" + people + ", thấp hơn " + DIRECT
                    + " %; cần thêm " + lacking + " người trực tiếp để đạt");
        }
        Optional<Integer> womenShare = share(women, people);
        if (people > 0 && staff.isPresent() && womenShare.orElse(0) < staff.get() / 2) {
            findings.add("R65: nữ " + women + "/" + people + ", trong khi nữ chiếm " + staff.get()
                    + " % số người của các đơn vị");
        }
        return new PriorityView(
                id,
                people,
                count(t, "collectives"),
                direct,
                women,
                count(t, "remote"),
                share(direct, people),
                womenShare,
                staff,
                DIRECT,
                lacking,
                findings);
    }

    /** Each added direct worker raises both the part and the whole. */
    static int lacking(int people, int direct) {
        int more = 0;
        while (people > 0 && (direct + more) * 100 < DIRECT * (people + more)) {
            more++;
        }
        return more;
    }

    private static Optional<Integer> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(part * 100 / whole);
    }

    private static int count(Tuple t, String column) {
        return t.get(column, Number.class).intValue();
    }
}

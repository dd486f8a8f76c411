package vn.sovang.eligibility.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitPolicy;

/** Finds achievements that are used twice, among what is honoured and what is being proposed. */
@ApplicationScoped
class Clashes {

    static final Map<String, String> SORTS = Map.of("weight", "c.weight, c.name, c.id_a, c.id_b");

    /**
     * A movement and the year's work are two achievements; where the type of one is not known, a person looks.
     * Honours of the year and proposals of the year, and honours of other years that name an achievement proposed in
     * it. Titles and forms may honour one year's work side by side; two forms may not.
     */
    private static final String PAIRS = """
            (with asked as (
                select n.achievement_key as key from award_nominee n join award_proposal p on p.id = n.proposal_id
                 where p.year = :year and n.achievement_key is not null),
            uses as (
                select coalesce(e.person_id, e.unit_id) as subject, e.person_id, e.unit_id, e.subject_name as name,
                       e.unit_name, e.award_code, a.family, e.year, e.achievement, e.achievement_key as key, true as granted,
                       case when a.family = 'EMULATION_TITLE' then 'CONG_TRANG'
                            else (select p.commendation_type from award_proposal p
                                   where p.decision_id = e.decision_id limit 1) end as merit,
                       e.id, e.decision_number as number, cast(null as uuid) as proposal_id
                  from register_entry e join award a on a.code = e.award_code
                 where e.revoked_on is null and e.subject_kind <> 'HOUSEHOLD'
                   and (e.year = :year or e.achievement_key in (select key from asked))
                union all
                select coalesce(n.person_id, n.unit_id), n.person_id, n.unit_id, n.name, n.unit_name, n.award_code,
                       a.family, p.year, n.achievement, n.achievement_key, false, p.commendation_type, n.id, p.number, p.id
                  from award_nominee n join award_proposal p on p.id = n.proposal_id
                  join award a on a.code = n.award_code
                 where p.year = :year and p.status not in ('DECIDED', 'WITHDRAWN', 'CLOSED')
                   and n.outcome in ('PENDING', 'QUALIFIED') and n.subject_kind <> 'HOUSEHOLD'),
            pairs as (
                select x.*, y.award_code as award_b, y.year as year_b, y.achievement as achievement_b,
                       y.granted as granted_b, y.id as id_b, y.number as number_b, y.proposal_id as proposal_b,
                       case when x.key = y.key then case when x.granted or y.granted then 'HONOURED_TWICE'
                                                         else 'PROPOSED_TWICE' end
                            when x.year = y.year and x.award_code = y.award_code
                                 and (x.key is null or y.key is null)
                                 and (x.merit is null or y.merit is null or x.merit = y.merit) then 'SAME_AWARD'
                            when x.year = y.year and x.award_code in ('TTLDXS', 'TTLDTT')
                                 and y.award_code in ('TTLDXS', 'TTLDTT') and x.award_code <> y.award_code
                                 then 'BOTH_TITLES'
                            when x.year = y.year and x.award_code <> y.award_code
                                 and x.family <> 'EMULATION_TITLE' and y.family <> 'EMULATION_TITLE'
                                 and sv_fold(x.achievement) = sv_fold(y.achievement) then 'SAME_WORDS' end as clash
                  from uses x join uses y on y.subject = x.subject and x.id < y.id
                union all
                select x.*, y.award_code, y.year, y.achievement, y.granted, y.id, y.number, y.proposal_id, 'SAME_PERSON'
                  from uses x join person p on p.id = x.person_id
                  join person q on q.id <> p.id and q.birth_date = p.birth_date and q.merged_into_id is null
                   and sv_fold(q.name) = sv_fold(p.name)
                  join uses y on y.person_id = q.id and x.id < y.id and x.award_code = y.award_code
                 where p.merged_into_id is null and x.year = :year and y.year = :year)
            select pairs.*, pairs.id as id_a,
                   case clash when 'HONOURED_TWICE' then 0 when 'PROPOSED_TWICE' then 1 when 'SAME_PERSON' then 2
                              when 'SAME_AWARD' then 3 when 'SAME_WORDS' then 4 else 5 end as weight,
                   sv_fold(pairs.name, array[pairs.unit_name]) as search
              from pairs where clash is not null) c""";

    private final EntityManager entities;
    private final AwardCatalogue catalogue;
    private final UnitPolicy policy;

    Clashes(EntityManager entities, AwardCatalogue catalogue, UnitPolicy policy) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.policy = policy;
    }

    Page<LedgerViews.Clash> of(Actor actor, int year, Paging paging) {
        return policy.ofUnits(actor, list(year), "c.unit_id")
                .search("c.search", paging.q())
                .page(paging, this::clash);
    }

    /** Of one person or unit, whoever asks. */
    List<LedgerViews.Clash> ofSubject(UUID subject, int year) {
        return list(year)
                .where("c.subject = :subject", "subject", subject)
                .all("c.weight, c.id_a, c.id_b", this::clash);
    }

    private SqlList list(int year) {
        return new SqlList(entities, "select c.*", PAIRS).with("year", year);
    }

    private LedgerViews.Clash clash(Tuple t) {
        ClashKind kind = ClashKind.valueOf(t.get("clash", String.class));
        return new LedgerViews.Clash(
                kind,
                kind.rule(),
                kind.severity(),
                kind.severity().label(),
                kind.message(),
                kind.legalBasis(),
                t.get("name", String.class),
                Optional.ofNullable(t.get("unit_name", String.class)),
                Optional.ofNullable(t.get("person_id", UUID.class)),
                Optional.ofNullable(t.get("unit_id", UUID.class)),
                side(t, "award_code", "year", "achievement", "granted", "id_a", "number", "proposal_id"),
                side(t, "award_b", "year_b", "achievement_b", "granted_b", "id_b", "number_b", "proposal_b"));
    }

    private LedgerViews.Side side(
            Tuple t,
            String award,
            String year,
            String achievement,
            String granted,
            String id,
            String number,
            String dossier) {
        boolean held = t.get(granted, Boolean.class);
        return new LedgerViews.Side(
                catalogue.get(t.get(award, String.class)).name(),
                t.get(year, Integer.class),
                t.get(achievement, String.class),
                held,
                Optional.ofNullable(t.get(number, String.class)),
                Optional.ofNullable(t.get(dossier, UUID.class)),
                held ? Optional.of(t.get(id, UUID.class)) : Optional.empty());
    }
}

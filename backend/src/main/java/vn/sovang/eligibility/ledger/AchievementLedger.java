package vn.sovang.eligibility.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.subject.AskedSubject;
import vn.sovang.eligibility.subject.AskedSubjects;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.facts.AnnualFacts;

/** What achievements were used for, by subject; and all double uses of a year. */
@ApplicationScoped
public class AchievementLedger {

    /** Years of work an award honours, where it is more than one (Điều 21, 22, 43, 44, 73, 74). */
    private static final Map<String, Integer> SPANS =
            Map.of("CSTD_TINH", 3, "CSTD_TQ", 6, "BK_TINH", 2, "BK_TTG", 5, "HC_LD3", 5, "HC_LD2", 5);

    /** Awards whose condition can rest on an initiative. */
    private static final List<String> BY_INITIATIVE = List.of("CSTD_CS", "CSTD_TINH", "CSTD_TQ", "BK_TINH");

    private final AskedSubjects subjects;
    private final Clashes clashes;
    private final AnnualFacts facts;
    private final AwardCatalogue catalogue;
    private final EntityManager entities;

    AchievementLedger(
            AskedSubjects subjects,
            Clashes clashes,
            AnnualFacts facts,
            AwardCatalogue catalogue,
            EntityManager entities) {
        this.subjects = subjects;
        this.clashes = clashes;
        this.facts = facts;
        this.catalogue = catalogue;
        this.entities = entities;
    }

    @Transactional
    LedgerViews.Clashes clashes(Actor actor, int year, PageQuery query) {
        AskedSubjects.mayAsk(actor);
        Page<LedgerViews.Clash> page = clashes.of(actor, year, query.read(Clashes.SORTS, "weight"));
        return new LedgerViews.Clashes(page.items(), page.page(), page.size(), page.total());
    }

    @Transactional
    LedgerViews.Ledger of(Actor actor, UUID personId, UUID unitId) {
        AskedSubject subject = subjects.visible(actor, personId, unitId);
        List<LedgerViews.Use> uses = uses(subject);
        List<LedgerViews.Clash> found = new ArrayList<>();
        uses.stream()
                .map(LedgerViews.Use::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .forEach(year -> clashes.ofSubject(subject.id(), year).stream()
                        .filter(c -> !found.contains(c))
                        .forEach(found::add));
        return new LedgerViews.Ledger(
                subject.name(), Optional.ofNullable(subject.unitName()), uses, initiatives(subject, uses), found);
    }

    private List<LedgerViews.Use> uses(AskedSubject s) {
        String mine = s.isPerson() ? "%1$s.person_id = :id" : "%1$s.unit_id = :id and %1$s.person_id is null";
        List<?> rows = entities.createNativeQuery("""
                        select e.id, e.award_code, e.year, e.achievement, e.achievement_key as key, true as granted,
                               e.decision_number as number, cast(null as uuid) as proposal_id
                          from register_entry e where e.revoked_on is null and %s
                        union all
                        select n.id, n.award_code, p.year, n.achievement, n.achievement_key, false, p.number, p.id
                          from award_nominee n join award_proposal p on p.id = n.proposal_id
                         where p.status not in ('DECIDED', 'WITHDRAWN', 'CLOSED')
                           and n.outcome in ('PENDING', 'QUALIFIED') and %s
                         order by year desc, granted, award_code, id""".formatted(mine.formatted("e"), mine.formatted("n")), Tuple.class)
                .setParameter("id", s.id())
                .getResultList();
        return rows.stream().map(row -> use((Tuple) row)).toList();
    }

    private LedgerViews.Use use(Tuple t) {
        String award = t.get("award_code", String.class);
        int year = t.get("year", Integer.class);
        String key = t.get("key", String.class);
        boolean granted = t.get("granted", Boolean.class);
        // A block's vote has a name so that it is honoured once; what it honours is the year.
        LedgerViews.Kind kind =
                key == null || key.startsWith("KHOI/") ? LedgerViews.Kind.PERIOD : LedgerViews.Kind.DEED;
        int span = kind == LedgerViews.Kind.DEED ? 1 : SPANS.getOrDefault(award, 1);
        UUID id = t.get("id", UUID.class);
        return new LedgerViews.Use(
                id,
                kind,
                kind.label(),
                t.get("achievement", String.class),
                year,
                span == 1 ? String.valueOf(year) : (year - span + 1) + "–" + year,
                award,
                catalogue.get(award).name(),
                granted,
                Optional.ofNullable(t.get("number", String.class)),
                Optional.ofNullable(t.get("proposal_id", UUID.class)),
                granted ? Optional.of(id) : Optional.empty());
    }

    private List<LedgerViews.Initiative> initiatives(AskedSubject s, List<LedgerViews.Use> uses) {
        return s.isPerson()
                ? facts.initiativesOf(List.of(s.id())).getOrDefault(s.id(), List.of()).stream()
                        .map(w -> new LedgerViews.Initiative(
                                w.initiativeId(),
                                w.title(),
                                w.year(),
                                switch (w.scope()) {
                                    case CS -> "Cơ sở";
                                    case TINH -> "Cấp tỉnh";
                                    case TQ -> "Toàn quốc";
                                },
                                uses.stream()
                                        .filter(u -> BY_INITIATIVE.contains(u.awardCode())
                                                && w.year() <= u.year()
                                                && w.year() > u.year() - SPANS.getOrDefault(u.awardCode(), 1))
                                        .map(u -> u.awardName() + " " + u.year())
                                        .toList()))
                        .toList()
                : List.of();
    }
}

package vn.sovang.eligibility.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.eligibility.setting.RuleSettings;
import vn.sovang.eligibility.setting.SettingKey;
import vn.sovang.proposal.Dossiers;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * Counts direct workers, women, small collectives and remote places among the nominees of a dossier (R64, R65), and those
 * sent after the round's last day (R20). The law names whom to prefer but no figures: those are the province's settings,
 * and nothing is refused by them.
 */
@ApplicationScoped
public class Priorities {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Dossiers dossiers;
    private final RuleSettings settings;
    private final EntityManager entities;
    private final AppClock clock;

    Priorities(Dossiers dossiers, RuleSettings settings, EntityManager entities, AppClock clock) {
        this.dossiers = dossiers;
        this.settings = settings;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    PriorityView of(Actor actor, UUID proposalId) {
        return of(dossiers.visible(actor, proposalId));
    }

    PriorityView of(Dossiers.Dossier d) {
        Map<SettingKey, String> wanted = settings.allOn(clock.today());
        int small = Integer.parseInt(wanted.get(SettingKey.SMALL_COLLECTIVE));
        Tuple t = (Tuple) entities.createNativeQuery("""
                        with asked as (
                            select distinct on (coalesce(n.person_id, n.household_id, n.unit_id)) n.person_id, n.household_id,
                                   n.unit_id
                              from award_nominee n where n.id = any(:nominees) and n.outcome <> 'WITHDRAWN'),
                        counted as (
                            select distinct on (h.unit_id) h.unit_id, h.total from unit_headcount h
                             where h.unit_id in (select unit_id from asked) order by h.unit_id, h.counted desc),
                        staff as (
                            select distinct on (h.unit_id) h.total, h.women from unit_headcount h
                             where h.unit_id in (select unit_id from asked) and h.women is not null
                             order by h.unit_id, h.counted desc)
                        select count(a.person_id) as people,
                               count(*) filter (where a.person_id is null) as collectives,
                               count(c.total) filter (where a.person_id is null and a.household_id is null) as known,
                               count(*) filter (where a.person_id is null and a.household_id is null
                                                  and c.total <= :small) as small,
                               count(*) filter (where a.household_id is not null) as households,
                               count(*) filter (where p.recipient_group = 'DIRECT') as direct,
                               count(*) filter (where p.gender = 'FEMALE') as women,
                               count(*) filter (where exists (
                                   select 1 from unit_area r where r.unit_id = a.unit_id and r.valid_from <= :today
                                      and (r.valid_to is null or r.valid_to >= :today))) as remote,
                               (select cast(round(100.0 * sum(women) / nullif(sum(total), 0)) as integer) from staff) as staff
                          from asked a left join person p on p.id = a.person_id
                          left join counted c on c.unit_id = a.unit_id""", Tuple.class)
                .setParameter(
                        "nominees",
                        d.candidates().stream()
                                .map(Dossiers.Candidate::nomineeId)
                                .toArray(UUID[]::new))
                .setParameter("small", small)
                .setParameter("today", clock.today())
                .getSingleResult();
        return view(d, t, wanted);
    }

    private PriorityView view(Dossiers.Dossier d, Tuple t, Map<SettingKey, String> wanted) {
        int people = count(t, "people");
        int direct = count(t, "direct");
        int women = count(t, "women");
        int groups = count(t, "collectives") - count(t, "households");
        int directWanted = percent(wanted, SettingKey.DIRECT_WORKERS);
        Optional<Integer> staff = Optional.ofNullable(t.get("staff", Integer.class));
        int lacking = lacking(people, direct, directWanted);
        List<Dossiers.Candidate> late = late(d);
        List<String> findings = new ArrayList<>();
        if (lacking > 0) {
            findings.add("R64: người lao động trực tiếp " + direct + "/" + people + ", thấp hơn " + directWanted
                    + " %; cần thêm " + lacking + " người trực tiếp để đạt");
        }
        Optional<Integer> womenShare = share(women, people);
        if (people > 0
                && staff.isPresent()
                && womenShare.orElse(0) * 100 < staff.get() * percent(wanted, SettingKey.WOMEN_SHARE)) {
            findings.add("R65: nữ " + women + "/" + people + ", trong khi nữ chiếm " + staff.get()
                    + " % số người của các đơn vị");
        }
        late.stream()
                .map(Dossiers.Candidate::deadline)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> findings.add(
                        "R20: " + late.size() + "/" + d.candidates().size()
                                + " đề nghị quá hạn gửi của đợt xét (hạn sớm nhất " + DAY.format(day) + ")"));
        return new PriorityView(
                d.id(),
                people,
                count(t, "collectives"),
                groups,
                count(t, "small"),
                groups - count(t, "known"),
                Integer.parseInt(wanted.get(SettingKey.SMALL_COLLECTIVE)),
                direct,
                women,
                count(t, "remote"),
                late.size(),
                share(direct, people),
                womenShare,
                staff,
                directWanted,
                lacking,
                findings);
    }

    private List<Dossiers.Candidate> late(Dossiers.Dossier d) {
        LocalDate day = d.proposedOn() == null ? clock.today() : d.proposedOn();
        return d.candidates().stream()
                .filter(c -> c.deadline() != null && day.isAfter(c.deadline()))
                .toList();
    }

    private static int percent(Map<SettingKey, String> wanted, SettingKey key) {
        return new BigDecimal(wanted.get(key)).movePointRight(2).intValue();
    }

    /** Each added direct worker raises both the part and the whole. */
    static int lacking(int people, int direct, int wanted) {
        if (wanted >= 100) {
            return people - direct;
        }
        int more = 0;
        while (people > 0 && (direct + more) * 100 < wanted * (people + more)) {
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

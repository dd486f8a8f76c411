package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodayPanel;
import vn.sovang.shared.today.TodaySource;

/** What of the dossiers waits for a person, and how far the year's nominees are. */
@ApplicationScoped
class ProposalToday implements TodaySource {

    private static final int MOST = 30;
    private static final int NEAR_DAYS = 3;
    private static final int LATELY_DAYS = 7;

    private final EntityManager entities;
    private final ProposalFunnels funnels;
    private final AwardCatalogue catalogue;
    private final AppClock clock;

    ProposalToday(EntityManager entities, ProposalFunnels funnels, AwardCatalogue catalogue, AppClock clock) {
        this.entities = entities;
        this.funnels = funnels;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        if (!ProposalQueries.isReader(actor)) {
            return List.of();
        }
        List<TodayItem> items = new ArrayList<>(dossiers(actor));
        if (actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER)) {
            items.addAll(reports(actor));
            items.addAll(decided(actor));
        }
        return items;
    }

    private List<TodayItem> dossiers(Actor actor) {
        Query query = entities.createNativeQuery("""
                        select p.id, p.number, p.title, p.proposer_name, p.status, p.due_on, p.return_reason,
                               exists (select 1 from award_nominee n join achievement_report r on r.nominee_id = n.id
                                        where n.proposal_id = p.id and r.confirmed_at is null) as unwritten
                          from award_proposal p
                         where %s and (p.status not in ('DRAFT', 'RETURNED') or p.proposer_unit_id = any(:scope))
                         order by p.due_on nulls last, p.changed_at limit %d""".formatted(ProposalScope.waiting(actor), MOST), Tuple.class)
                .setParameter("scope", ProposalScope.units(actor));
        if (actor.is(Role.DEPARTMENT)) {
            query.setParameter("me", actor.accountId());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(r -> dossier(actor, (Tuple) r)).toList();
    }

    private TodayItem dossier(Actor actor, Tuple t) {
        ProposalStatus status = ProposalStatus.valueOf(t.get("status", String.class));
        LocalDate due = t.get("due_on", LocalDate.class);
        boolean timed = status == ProposalStatus.RECEIVED || status == ProposalStatus.APPRAISING;
        boolean near = timed && due != null && !due.isAfter(clock.today().plusDays(NEAR_DAYS));
        UUID id = t.get("id", UUID.class);
        String number = t.get("number", String.class);
        String detail =
                switch (status) {
                    case RETURNED -> "Bị trả lại: " + t.get("return_reason", String.class);
                    case DRAFT ->
                        t.get("unwritten", Boolean.class)
                                ? "Đang chờ báo cáo thành tích của đơn vị được đề nghị"
                                : "Báo cáo thành tích đã xác nhận, chờ ký tờ trình và gửi";
                    default ->
                        (number == null ? "" : number + " · ") + t.get("proposer_name", String.class) + " đề nghị";
                };
        return new TodayItem(
                status == ProposalStatus.RETURNED
                        ? TodayItem.Group.RETURNED
                        : near ? TodayItem.Group.DUE : TodayItem.Group.WAITING,
                "proposal-" + id,
                Subject.of(Subject.Type.PROPOSAL, id),
                t.get("title", String.class),
                detail,
                Optional.ofNullable(timed ? due : null),
                Optional.of(verb(actor, status)));
    }

    private static String verb(Actor actor, ProposalStatus status) {
        return switch (status) {
            case DRAFT -> actor.is(Role.UNIT_HEAD) ? "Ký, gửi" : "Chuẩn bị";
            case RETURNED -> "Bổ sung";
            case SENT_TO_LEAD, SUBMITTED -> "Tiếp nhận";
            case LEAD_REVIEW -> "Sơ duyệt";
            case RECEIVED, APPRAISING -> "Thẩm định";
            case APPRAISED -> "Ký trình";
            case SUBMITTED_UP -> "Thẩm tra";
            case VERIFIED -> "Quyết định";
            default -> "Xem";
        };
    }

    private List<TodayItem> reports(Actor actor) {
        // Read to the end first: naming an award may ask again on the same connection.
        List<?> rows = entities.createNativeQuery("""
                        select p.id, n.id as nominee_id, n.name, n.award_code, p.proposer_name, p.year, p.status
                          from award_nominee n
                          join award_proposal p on p.id = n.proposal_id
                          join achievement_report r on r.nominee_id = n.id
                         where n.unit_id = any(:scope) and p.status in ('DRAFT', 'RETURNED') and r.confirmed_at is null
                         order by p.created_at, n.place limit %d""".formatted(MOST), Tuple.class)
                .setParameter("scope", ProposalScope.units(actor))
                .getResultList();
        return rows.stream().map(r -> report(actor, (Tuple) r)).toList();
    }

    private TodayItem report(Actor actor, Tuple t) {
        return new TodayItem(
                TodayItem.Group.WAITING,
                "report-" + t.get("nominee_id", UUID.class),
                Subject.of(Subject.Type.PROPOSAL, t.get("id", UUID.class)),
                "Báo cáo thành tích: " + t.get("name", String.class),
                t.get("proposer_name", String.class) + " đề nghị "
                        + catalogue.get(t.get("award_code", String.class)).shortName() + " năm "
                        + t.get("year", Integer.class),
                Optional.empty(),
                Optional.of(actor.is(Role.UNIT_HEAD) ? "Xem, xác nhận" : "Điền báo cáo"));
    }

    private List<TodayItem> decided(Actor actor) {
        return entities.createNativeQuery("""
                        select d.id, d.number, d.decided_on, e.id as entry_id, e.subject_name, e.award_name
                          from register_entry e join decision d on d.id = e.decision_id
                         where e.unit_id = any(:scope) and d.created_at >= :since
                         order by d.created_at desc limit %d""".formatted(MOST), Tuple.class)
                .setParameter("scope", ProposalScope.units(actor))
                .setParameter("since", clock.instant().minus(java.time.Duration.ofDays(LATELY_DAYS)))
                .getResultStream()
                .map(r -> honour((Tuple) r))
                .toList();
    }

    private static TodayItem honour(Tuple t) {
        return new TodayItem(
                TodayItem.Group.DONE,
                "honour-" + t.get("entry_id", UUID.class),
                Subject.of(Subject.Type.DECISION, t.get("id", UUID.class)),
                t.get("award_name", String.class) + ": " + t.get("subject_name", String.class),
                "Quyết định " + t.get("number", String.class) + " ngày "
                        + DossierPapers.day(t.get("decided_on", LocalDate.class)),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<TodayPanel> panels(Actor actor, int year) {
        if (!ProposalQueries.isReader(actor)) {
            return List.of();
        }
        ProposalFunnels.YearFunnel funnel = funnels.of(actor, year, null);
        if (funnel.total().proposed() == 0) {
            return List.of();
        }
        List<TodayPanel.Bar> bars = new ArrayList<>();
        bars.add(bar("Tất cả", funnel.total()));
        funnel.byAward().forEach(a -> bars.add(bar(a.awardName(), a.funnel())));
        return List.of(new TodayPanel(
                "proposals",
                "Hồ sơ năm " + year,
                funnel.dossiers() + " hồ sơ, " + funnel.total().proposed() + " đề nghị, "
                        + funnel.total().honoured() + " đã khen",
                Optional.empty(),
                bars));
    }

    private static TodayPanel.Bar bar(String label, Funnel f) {
        return new TodayPanel.Bar(
                label,
                f.proposed(),
                Optional.empty(),
                List.of(
                        new TodayPanel.Segment("Đã khen", f.honoured(), TodayPanel.Tone.GOLD),
                        new TodayPanel.Segment(
                                "Đủ điều kiện, chờ quyết định", f.qualified() + f.forwarded(), TodayPanel.Tone.DONE),
                        new TodayPanel.Segment("Đang xét", f.pending(), TodayPanel.Tone.OPEN),
                        new TodayPanel.Segment(
                                "Không khen, đã rút",
                                f.notQualified() + f.refused() + f.withdrawn(),
                                TodayPanel.Tone.NEUTRAL)));
    }
}

package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.pledge.PledgeResults;
import vn.sovang.register.Register;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Achievement reports: opened prefilled, written by the nominee's unit, confirmed by its head. */
@ApplicationScoped
public class ReportWriting {

    static final String SUBJECT = "achievement-report";

    private final Proposals proposals;
    private final Reports reports;
    private final ProposalPolicy policy;
    private final ProposalViews views;
    private final AwardCatalogue catalogue;
    private final KnownHonours honours;
    private final Instance<PledgeResults> pledges;
    private final KnownPeople people;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    ReportWriting(
            Proposals proposals,
            Reports reports,
            ProposalPolicy policy,
            ProposalViews views,
            AwardCatalogue catalogue,
            KnownHonours honours,
            Instance<PledgeResults> pledges,
            KnownPeople people,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.policy = policy;
        this.views = views;
        this.catalogue = catalogue;
        this.honours = honours;
        this.pledges = pledges;
        this.people = people;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** With who the nominees are, the figures of the units' pledges and the honours of the register. */
    void open(Proposal p, List<Nominee> nominees) {
        Map<UUID, ReportPerson> known = people.of(nominees);
        Map<UUID, List<Register.Held>> held = honours.of(nominees);
        nominees.forEach(n -> reports.persist(AchievementReport.prefilled(
                n.id(), known.get(n.id()), knownResults(p, n), written(held.get(n.id())), clock.instant())));
    }

    void drop(UUID nomineeId) {
        reports.deleteById(nomineeId);
        reports.flush();
    }

    @Transactional
    public ReportView get(Actor actor, UUID proposalId, UUID nomineeId) {
        Place at = place(actor, proposalId, nomineeId);
        return view(actor, at);
    }

    @Transactional
    public ReportView write(
            Actor actor, UUID proposalId, UUID nomineeId, Precondition seen, ReportCommands.Write body) {
        Place at = place(actor, proposalId, nomineeId);
        policy.mayWriteReport(actor, at.nominee()).orRefuse();
        seen.require(at.report().version());
        shape.check(body);
        checkDates(body);
        requireOpen(at.proposal());
        at.report()
                .write(
                        new ReportIdentity(
                                body.headquarters(),
                                body.contact(),
                                body.foundation(),
                                body.structure(),
                                body.organisations(),
                                body.birthDate(),
                                body.gender(),
                                body.nativePlace(),
                                body.residence(),
                                body.posts(),
                                body.qualification()),
                        new ReportTexts(
                                body.functions(), body.others(), body.measures(), body.compliance(), body.partyWork()),
                        body.results().stream()
                                .map(r -> new ReportResult(r.indicator(), r.planned(), r.reached(), r.comparison()))
                                .toList(),
                        body.awards().stream()
                                .map(a -> new ReportAward(
                                        a.year(), a.award(), a.decisionNumber(), a.decisionDate(), a.authority()))
                                .toList(),
                        clock.instant());
        reports.flush();
        return view(actor, at);
    }

    @Transactional
    public ReportView confirm(Actor actor, UUID proposalId, UUID nomineeId, Precondition seen) {
        Place at = place(actor, proposalId, nomineeId);
        policy.mayConfirmReport(actor, at.nominee()).orRefuse();
        seen.require(at.report().version());
        requireOpen(at.proposal());
        at.report().confirm(actor.name(), clock.instant());
        audit.record(actor, "report.confirm", SUBJECT, nomineeId);
        reports.flush();
        return view(actor, at);
    }

    @Transactional
    public ReportView reopen(Actor actor, UUID proposalId, UUID nomineeId, Precondition seen) {
        Place at = place(actor, proposalId, nomineeId);
        policy.mayConfirmReport(actor, at.nominee()).orRefuse();
        seen.require(at.report().version());
        requireOpen(at.proposal());
        at.report().reopen();
        audit.record(actor, "report.reopen", SUBJECT, nomineeId);
        reports.flush();
        return view(actor, at);
    }

    record Place(Proposal proposal, Nominee nominee, AchievementReport report) {}

    /** The proposer, the nominee's own unit and the province; others do not learn that it exists. */
    Place place(Actor actor, UUID proposalId, UUID nomineeId) {
        Proposal p = proposals.visible(actor, proposalId);
        Nominee n = p.nominee(nomineeId);
        if (!policy.sees(actor, p, n)) {
            throw new NotFound();
        }
        return new Place(p, n, reports.findByIdOptional(nomineeId).orElseThrow(NotFound::new));
    }

    private static void requireOpen(Proposal p) {
        if (!p.status().isOpenToProposer()) {
            throw new StateConflict("Hồ sơ đang ở bước \"" + p.status().label() + "\", báo cáo không sửa được.");
        }
    }

    private void checkDates(ReportCommands.Write body) {
        if (body.birthDate() != null && body.birthDate().isAfter(clock.today())) {
            throw new Invalid("/birthDate", "Ngày sinh không được sau hôm nay.");
        }
        for (int i = 0; i < body.awards().size(); i++) {
            var date = body.awards().get(i).decisionDate();
            if (date != null && date.isAfter(clock.today())) {
                throw new Invalid("/awards/" + i + "/decisionDate", "Ngày quyết định không được sau hôm nay.");
            }
        }
    }

    private List<ReportResult> knownResults(Proposal p, Nominee n) {
        if (n.subjectKind() != SubjectKind.COLLECTIVE || pledges.isUnsatisfied()) {
            return List.of();
        }
        return pledges.get().of(n.unitId(), p.year()).stream()
                .map(t -> new ReportResult(
                        t.indicator(), blankToNull(t.planned()), blankToNull(t.reached()), blankToNull(t.comparison())))
                .toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<ReportAward> written(List<Register.Held> held) {
        return held.stream()
                .map(h -> new ReportAward(h.year(), h.written(), h.decisionNumber(), h.decisionDate(), h.authority()))
                .toList();
    }

    private ReportView view(Actor actor, Place at) {
        AchievementReport r = at.report();
        Nominee n = at.nominee();
        Proposal p = at.proposal();
        Award award = catalogue.get(n.awardCode());
        return new ReportView(
                p.id(),
                n.id(),
                r.version(),
                ReportPapers.form(p, n, award).number(),
                n.subjectKind(),
                n.name(),
                award.name(),
                p.year(),
                p.proposerName(),
                Optional.ofNullable(p.status() == ProposalStatus.RETURNED ? p.returnReason() : null),
                Optional.ofNullable(r.identity().headquarters()),
                Optional.ofNullable(r.identity().contact()),
                Optional.ofNullable(r.identity().foundation()),
                Optional.ofNullable(r.identity().structure()),
                Optional.ofNullable(r.identity().organisations()),
                Optional.ofNullable(r.identity().birthDate()),
                Optional.ofNullable(r.identity().gender()),
                Optional.ofNullable(r.identity().nativePlace()),
                Optional.ofNullable(r.identity().residence()),
                Optional.ofNullable(r.identity().posts()),
                Optional.ofNullable(r.identity().qualification()),
                Optional.ofNullable(r.texts().functions()),
                r.results().stream().map(ReportView.ResultRow::of).toList(),
                Optional.ofNullable(r.texts().others()),
                Optional.ofNullable(r.texts().measures()),
                Optional.ofNullable(r.texts().compliance()),
                Optional.ofNullable(r.texts().partyWork()),
                r.awards().stream().map(ReportView.AwardRow::of).toList(),
                knownResults(p, n).stream().map(ReportView.ResultRow::of).toList(),
                written(honours.of(List.of(n)).get(n.id())).stream()
                        .map(ReportView.AwardRow::of)
                        .toList(),
                r.savedAt(),
                Optional.ofNullable(r.confirmedBy()),
                Optional.ofNullable(r.confirmedAt()),
                r.missing(),
                views.reportActions(actor, p, n, r));
    }
}

package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.round.names.CandidateReading;
import vn.sovang.round.names.EnteredList;
import vn.sovang.round.names.ListReading;
import vn.sovang.round.names.NameRows;
import vn.sovang.round.names.SubjectNaming;
import vn.sovang.round.names.UnitTree;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Hundreds of nominees at once: a written list is read, named all or none, and taken back as long as nothing rests on it. */
@ApplicationScoped
public class NomineeLists {

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final ProposalViews views;
    private final Reports reports;
    private final ReportWriting writing;
    private final NomineeBatches batches;
    private final ListReading lists;
    private final SubjectNaming subjects;
    private final UnitTree tree;
    private final AwardCatalogue catalogue;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    NomineeLists(
            Proposals proposals,
            ProposalPolicy policy,
            ProposalViews views,
            Reports reports,
            ReportWriting writing,
            NomineeBatches batches,
            ListReading lists,
            SubjectNaming subjects,
            UnitTree tree,
            AwardCatalogue catalogue,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.policy = policy;
        this.views = views;
        this.reports = reports;
        this.writing = writing;
        this.batches = batches;
        this.lists = lists;
        this.subjects = subjects;
        this.tree = tree;
        this.catalogue = catalogue;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CandidateReading ofText(Actor actor, UUID id, NomineeCommands.Written body) {
        Proposal p = open(actor, id);
        shape.check(body);
        return read(p, body.awardCode(), NameRows.ofText(body.text()), "/text");
    }

    /** @param file null when none was sent */
    @Transactional
    public CandidateReading ofFile(Actor actor, UUID id, String awardCode, Path file, String name) {
        Proposal p = open(actor, id);
        return read(p, awardCode == null ? "" : awardCode, lists.rows(file, name), "/file");
    }

    private CandidateReading read(Proposal p, String awardCode, List<NameRows.Row> rows, String pointer) {
        Award award = award(awardCode);
        Set<UUID> named = p.nominees().stream()
                .filter(n -> n.awardCode().equals(award.code()))
                .map(Nominee::subjectId)
                .collect(Collectors.toSet());
        return lists.read(
                p.proposerUnitId(), tree.under(p.proposerUnitId()), award, rows, named, "trong hồ sơ", pointer);
    }

    private Award award(String code) {
        return catalogue
                .find(code)
                .orElseThrow(() -> new Invalid("/awardCode", "Không có hình thức này trong danh mục."));
    }

    @Transactional
    public ProposalView name(Actor actor, UUID id, Precondition seen, NomineeCommands.Naming body) {
        Proposal p = open(actor, id);
        seen.require(p.version());
        shape.check(body);
        Award award = award(body.awardCode());
        if (p.vote() != null) {
            throw new Invalid("/subjects", "Hồ sơ lập từ phiếu suy tôn chỉ có đơn vị được suy tôn.");
        }
        Map<UUID, UnitTree.Part> parts = tree.under(p.proposerUnitId());
        List<SubjectNaming.Named> named = subjects.named(p.proposerUnitId(), parts, award, body.subjects());
        NomineeBatch batch =
                NomineeBatch.of(p.id(), EnteredList.of(award.code(), named, actor.name(), clock.instant()));
        batches.persist(batch);
        List<Nominee> nominees = named.stream()
                .map(s -> p.name(nominee(s, award, body), clock.instant()))
                .toList();
        nominees.forEach(n -> n.enteredWith(batch.id()));
        proposals.flush();
        writing.open(p, nominees);
        audit.record(
                actor,
                "proposal.add-nominees",
                ProposalViews.SUBJECT,
                id,
                Map.of("award", award.code(), "rows", nominees.size()));
        proposals.flush();
        return views.of(actor, p);
    }

    private static Nominee.Named nominee(SubjectNaming.Named s, Award award, NomineeCommands.Naming body) {
        return new Nominee.Named(
                s.kind(),
                s.unitId(),
                s.personId(),
                s.householdId(),
                s.name(),
                s.unitName(),
                s.post(),
                award.code(),
                body.achievement(),
                body.achievementKey(),
                null,
                null);
    }

    /** @throws StateConflict when somebody wrote about one of them since (409) */
    @Transactional
    public ProposalView undo(Actor actor, UUID id, UUID batchId, Precondition seen) {
        Proposal p = proposals.visible(actor, id);
        NomineeBatch batch = batches.findByIdOptional(batchId)
                .filter(b -> b.proposalId().equals(id) && policy.seesAll(actor, p))
                .orElseThrow(NotFound::new);
        policy.may(actor, ProposalAction.EDIT, p).orRefuse();
        seen.require(p.version());
        List<Nominee> entered =
                p.nominees().stream().filter(n -> batchId.equals(n.batchId())).toList();
        if (!NomineeBatch.mayUndo(p, batch, reports.of(entered))) {
            throw new StateConflict(
                    ProposalAction.EDIT.fits(p.status())
                            ? "Đã có người viết báo cáo thành tích trong danh sách này; hãy bỏ từng đề nghị."
                            : ProposalAction.EDIT.in(p.status()).reason());
        }
        entered.forEach(n -> writing.drop(n.id()));
        p.removeBatch(batchId, clock.instant());
        proposals.flush();
        subjects.takeBack(actor, batch.list());
        batches.delete(batch);
        audit.record(
                actor,
                "proposal.undo-nominees",
                ProposalViews.SUBJECT,
                id,
                Map.of("award", batch.list().awardCode(), "rows", entered.size()));
        proposals.flush();
        return views.of(actor, p);
    }

    private Proposal open(Actor actor, UUID id) {
        Proposal p = proposals.visible(actor, id);
        policy.may(actor, ProposalAction.EDIT, p).orRefuse();
        return p;
    }
}

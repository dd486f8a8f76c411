package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.audit.AuditTrail;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.round.AwardRound;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitLife;
import vn.sovang.unit.Units;
import vn.sovang.unit.household.Household;
import vn.sovang.unit.household.Households;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** Writes a dossier before it is sent: nominees, papers, the signed letter. */
@ApplicationScoped
public class ProposalDrafting {

    private final Proposals proposals;
    private final ProposalPolicy policy;
    private final ProposalViews views;
    private final ProposalRounds rounds;
    private final ReportWriting reports;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final UnitLife life;
    private final People people;
    private final Households households;
    private final Shape shape;
    private final StatusHistory history;
    private final AuditTrail audit;
    private final AppClock clock;

    ProposalDrafting(
            Proposals proposals,
            ProposalPolicy policy,
            ProposalViews views,
            ProposalRounds rounds,
            ReportWriting reports,
            AwardCatalogue catalogue,
            Units units,
            UnitLife life,
            People people,
            Households households,
            Shape shape,
            StatusHistory history,
            AuditTrail audit,
            AppClock clock) {
        this.proposals = proposals;
        this.policy = policy;
        this.views = views;
        this.rounds = rounds;
        this.reports = reports;
        this.catalogue = catalogue;
        this.units = units;
        this.life = life;
        this.people = people;
        this.households = households;
        this.shape = shape;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /** A unit proposes for itself, its parts and its people. */
    @Transactional
    public ProposalView draft(Actor actor, ProposalCommands.Draft body) {
        UUID wanted = body == null ? null : body.proposerUnitId();
        if (wanted != null && !policy.seesDossiersOf(actor, wanted)) {
            throw new NotFound();
        }
        policy.mayDraft(actor, wanted).orRefuse();
        shape.check(body);
        List<Problem.FieldError> missing = new ArrayList<>();
        Optional<AwardRound> round = body.awardRoundId().map(r -> rounds.joinable(actor, r));
        Integer year = body.year() == null ? round.map(AwardRound::year).orElse(null) : body.year();
        if (year == null) {
            missing.add(new Problem.FieldError("/year", "Hãy ghi năm thành tích."));
        }
        if (body.proposerUnitId() == null) {
            missing.add(new Problem.FieldError("/proposerUnitId", "Hãy chọn đơn vị đề nghị."));
        }
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        Unit proposer = units.get(body.proposerUnitId());
        if (!life.isActiveOn(proposer.id(), clock.today())) {
            throw new Invalid("/proposerUnitId", "Đơn vị đã giải thể, sáp nhập; đơn vị kế thừa lập hồ sơ.");
        }
        CommendationType type = body.commendationType() == null ? CommendationType.CONG_TRANG : body.commendationType();
        List<ProposalCommands.NewNominee> nominees = body.nominees() == null ? List.of() : body.nominees();
        Proposal p = Proposal.draft(
                year,
                type,
                body.title() == null ? "Đề nghị khen thưởng năm " + year : body.title(),
                proposer.id(),
                proposer.name(),
                null,
                clock.instant());
        round.ifPresent(r -> p.joinRound(r.id(), clock.instant()));
        for (int i = 0; i < nominees.size(); i++) {
            p.name(named(actor, nominees.get(i), "/nominees/" + i), clock.instant());
        }
        if (body.title() == null && !nominees.isEmpty()) {
            p.rename(ProposalTitle.of(p, catalogue), clock.instant());
        }
        return opened(actor, p);
    }

    /** Stores a new draft and prefills a report for each nominee. */
    ProposalView opened(Actor actor, Proposal p) {
        proposals.persistAndFlush(p);
        reports.open(p, p.nominees());
        history.record(actor, ProposalViews.SUBJECT, p.id(), null, p.status(), "Lập hồ sơ", null);
        audit.record(actor, "proposal.draft", ProposalViews.SUBJECT, p.id());
        proposals.flush();
        return views.of(actor, p);
    }

    @Transactional
    public ProposalView rename(Actor actor, UUID id, Precondition seen, ProposalCommands.Edit body) {
        Proposal p = editable(actor, id, seen);
        shape.check(body);
        p.rename(body.title(), clock.instant());
        return saved(actor, p, "proposal.rename");
    }

    @Transactional
    public ProposalView chooseRound(Actor actor, UUID id, Precondition seen, ProposalCommands.RoundChoice body) {
        Proposal p = editable(actor, id, seen);
        shape.check(body);
        p.joinRound(body.awardRoundId().map(r -> rounds.joinable(actor, r).id()).orElse(null), clock.instant());
        return saved(actor, p, "proposal.choose-round");
    }

    @Transactional
    public ProposalView addNominee(Actor actor, UUID id, Precondition seen, ProposalCommands.NewNominee body) {
        Proposal p = editable(actor, id, seen);
        shape.check(body);
        if (p.vote() != null) {
            throw new Invalid("/unitId", "Hồ sơ lập từ phiếu suy tôn chỉ có đơn vị được suy tôn.");
        }
        Nominee n = p.name(named(actor, body, ""), clock.instant());
        proposals.flush();
        reports.open(p, List.of(n));
        return saved(actor, p, "proposal.add-nominee");
    }

    @Transactional
    public ProposalView removeNominee(Actor actor, UUID id, UUID nomineeId, Precondition seen) {
        proposals.visible(actor, id).nominee(nomineeId);
        Proposal p = editable(actor, id, seen);
        reports.drop(nomineeId);
        p.remove(nomineeId, clock.instant());
        return saved(actor, p, "proposal.remove-nominee");
    }

    @Transactional
    public ProposalView attach(
            Actor actor, UUID id, String documentCode, Precondition seen, ProposalCommands.AttachPaper body) {
        Proposal p = editable(actor, id, seen);
        shape.check(body);
        boolean byHand = p.nominees().stream()
                .flatMap(n -> catalogue.get(n.awardCode()).documents().stream())
                .map(Award.Needed::documentCode)
                .anyMatch(documentCode::equals);
        if (!byHand || List.of("TTR", "DS", "BCTT").contains(documentCode)) {
            throw new Invalid("", "Hồ sơ này không nhận giấy tờ loại đó từ ngoài.");
        }
        if (body.datedOn().isAfter(clock.today())) {
            throw new Invalid("/datedOn", "Ngày của giấy tờ không được sau hôm nay.");
        }
        p.attach(documentCode, new DossierPaper(body.title(), body.number(), body.datedOn()), clock.instant());
        return saved(actor, p, "proposal.attach-paper");
    }

    @Transactional
    public ProposalView detach(Actor actor, UUID id, String documentCode, Precondition seen) {
        Proposal p = editable(actor, id, seen);
        p.detach(documentCode, clock.instant());
        return saved(actor, p, "proposal.detach-paper");
    }

    @Transactional
    public ProposalView signLetter(Actor actor, UUID id, Precondition seen, ProposalCommands.SignLetter body) {
        Proposal p = proposals.visible(actor, id);
        policy.may(actor, ProposalAction.SIGN_LETTER, p).orRefuse();
        seen.require(p.version());
        shape.check(body);
        if (body.signedOn().isAfter(clock.today())) {
            throw new Invalid("/signedOn", "Ngày ký không được sau hôm nay.");
        }
        if (p.vote() != null && body.signedOn().isBefore(p.vote().votedOn())) {
            throw new Invalid("/signedOn", "Ngày ký không được trước hội nghị suy tôn.");
        }
        p.signLetter(
                new Letter(body.number(), body.signedOn(), body.signer(), body.capacity(), body.signerPost()),
                clock.instant());
        return saved(actor, p, "proposal.sign-letter");
    }

    private Proposal editable(Actor actor, UUID id, Precondition seen) {
        Proposal p = proposals.visible(actor, id);
        policy.may(actor, ProposalAction.EDIT, p).orRefuse();
        seen.require(p.version());
        return p;
    }

    private ProposalView saved(Actor actor, Proposal p, String action) {
        audit.record(actor, action, ProposalViews.SUBJECT, p.id());
        proposals.flush();
        return views.of(actor, p);
    }

    /** R09: only the own unit, its parts and its people. */
    private Nominee.Named named(Actor actor, ProposalCommands.NewNominee body, String at) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Unit unit = body.unitId().flatMap(units::findByIdOptional).orElse(null);
        // Somebody of another unit is as unknown here as an id nobody has.
        Person person = body.personId()
                .flatMap(people::findByIdOptional)
                .filter(p -> p.unitId() != null && actor.worksFor(p.unitId()))
                .orElse(null);
        Household house = body.householdId()
                .flatMap(households::findByIdOptional)
                .filter(h -> actor.worksFor(h.communeId()))
                .orElse(null);
        if (Stream.of(unit, person, house).filter(Objects::nonNull).count() != 1) {
            errors.add(new Problem.FieldError(
                    at + "/unitId", "Hãy chọn một đơn vị, một cá nhân hoặc một hộ gia đình mình quản lý."));
            throw new Invalid(errors);
        }
        UUID unitId = unit != null ? unit.id() : person != null ? person.unitId() : house.communeId();
        if (!actor.worksFor(unitId)) {
            errors.add(
                    new Problem.FieldError(
                            at + "/unitId",
                            "Sai thẩm quyền đề nghị: chỉ đề nghị cho đơn vị, cá nhân mình quản lý (Điều 83 Luật Thi đua, khen thưởng)."));
        } else if (unit != null && !life.isActiveOn(unitId, clock.today())) {
            errors.add(new Problem.FieldError(at + "/unitId", "Đơn vị đã giải thể, sáp nhập, không xét khen thưởng."));
        }
        SubjectKind kind =
                unit != null ? SubjectKind.COLLECTIVE : person != null ? SubjectKind.INDIVIDUAL : SubjectKind.HOUSEHOLD;
        Award award = catalogue.find(body.awardCode()).orElse(null);
        if (award == null) {
            errors.add(new Problem.FieldError(at + "/awardCode", "Không có hình thức này trong danh mục."));
        } else if (!award.isFor(kind)) {
            errors.add(new Problem.FieldError(
                    at + "/awardCode",
                    award.name() + " không dành cho " + kind.label().toLowerCase() + "."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Nominee.Named(
                kind,
                unitId,
                person == null ? null : person.id(),
                house == null ? null : house.id(),
                unit != null ? unit.name() : person != null ? person.name() : house.name(),
                unit == null ? units.get(unitId).name() : null,
                person != null ? person.position() : house != null ? house.address() : null,
                award.code(),
                body.achievement(),
                body.achievementKey(),
                null,
                null);
    }
}

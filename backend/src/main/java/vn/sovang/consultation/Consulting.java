package vn.sovang.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.calendar.Calendars;
import vn.sovang.proposal.Dossiers;
import vn.sovang.proposal.ProposalStatus;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** The department asks the people, gives out codes, moderates and sums up; only where the law asks for it. */
@ApplicationScoped
public class Consulting {

    private static final String DEPARTMENT = "Chỉ chuyên viên Ban Thi đua – Khen thưởng tổ chức lấy ý kiến nhân dân.";
    private static final String SUBJECT = "consultation";
    private static final Set<ProposalStatus> WORKED_ON =
            Set.of(ProposalStatus.RECEIVED, ProposalStatus.APPRAISING, ProposalStatus.APPRAISED);

    private final Consultations consultations;
    private final Dossiers dossiers;
    private final Calendars calendars;
    private final EntityManager entities;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    Consulting(
            Consultations consultations,
            Dossiers dossiers,
            Calendars calendars,
            EntityManager entities,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.consultations = consultations;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.entities = entities;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ConsultationView get(Actor actor, UUID proposalId) {
        return view(actor, whole(actor, proposalId));
    }

    @Transactional
    public ConsultationView open(Actor actor, UUID proposalId, ConsultationCommands.Opening body) {
        Dossiers.Dossier d = whole(actor, proposalId);
        mayWork(actor).orRefuse();
        if (body != null) {
            shape.check(body);
        }
        int lawful = lawfulDays(d)
                .orElseThrow(() -> new StateConflict(
                        "Luật không quy định lấy ý kiến nhân dân đối với hình thức khen thưởng của hồ sơ này."));
        int days = body == null || body.workingDays() == null ? lawful : body.workingDays();
        if (days < lawful) {
            throw new Invalid(
                    "/workingDays", "Ít nhất " + lawful + " ngày làm việc (Điều 44 Nghị định 152/2025/NĐ-CP).");
        }
        mayOpen(d).orConflict();
        Consultation made = Consultation.open(
                proposalId,
                lawful,
                clock.today(),
                calendars.current().plus(clock.today(), days),
                actor.name(),
                clock.instant());
        consultations.persistAndFlush(made);
        audit.record(actor, "consultation.open", SUBJECT, made.id(), Map.of("proposal", proposalId.toString()));
        return view(actor, d);
    }

    @Transactional
    public ConsultationView.IssuedCode issue(Actor actor, UUID proposalId, ConsultationCommands.Code body) {
        whole(actor, proposalId);
        mayWork(actor).orRefuse();
        shape.check(body);
        Consultation c = running(proposalId);
        if (!c.takesComments(clock.today())) {
            throw new StateConflict("Đợt lấy ý kiến đã hết thời gian.");
        }
        String code = SenderCode.fresh();
        entities.persist(SenderCode.of(
                c.id(), code, body.senderName(), body.place(), body.proof(), actor.name(), clock.instant()));
        audit.record(actor, "consultation.issue-code", SUBJECT, c.id(), Map.of("proposal", proposalId.toString()));
        entities.flush();
        return new ConsultationView.IssuedCode(code, c.closesOn(), body.senderName());
    }

    @Transactional
    public ConsultationView moderate(
            Actor actor, UUID proposalId, Precondition seen, ConsultationCommands.Moderation body) {
        Dossiers.Dossier d = whole(actor, proposalId);
        mayWork(actor).orRefuse();
        Consultation c = versioned(proposalId, seen);
        shape.check(body);
        if (body.status() == CommentStatus.NEW) {
            throw new Invalid("/status", "Hãy chọn ghi nhận hay không.");
        }
        if (body.status() == CommentStatus.SET_ASIDE
                && (body.note() == null || body.note().isBlank())) {
            throw new Invalid("/note", "Hãy ghi vì sao không ghi nhận.");
        }
        PublicComment comment = consultations.comments(c.id()).stream()
                .filter(x -> x.id().equals(body.commentId()))
                .findFirst()
                .orElseThrow(() -> new Invalid("/commentId", "Không có ý kiến này."));
        if (c.closedAt() != null) {
            throw new StateConflict("Đợt lấy ý kiến đã kết thúc.");
        }
        comment.judged(body.status(), body.note());
        c.touched(clock.instant());
        audit.record(actor, "consultation.moderate", SUBJECT, c.id(), Map.of("proposal", proposalId.toString()));
        entities.flush();
        return view(actor, d);
    }

    @Transactional
    public ConsultationView close(Actor actor, UUID proposalId, Precondition seen, ConsultationCommands.Closing body) {
        Dossiers.Dossier d = whole(actor, proposalId);
        mayWork(actor).orRefuse();
        Consultation c = versioned(proposalId, seen);
        shape.check(body);
        long waiting = consultations.comments(c.id()).stream()
                .filter(x -> x.status() == CommentStatus.NEW)
                .count();
        if (waiting > 0) {
            throw new StateConflict("Còn " + waiting + " ý kiến chưa xem.");
        }
        c.close(body.summary(), actor.name(), clock.today(), clock.instant());
        audit.record(actor, "consultation.close", SUBJECT, c.id(), Map.of("proposal", proposalId.toString()));
        entities.flush();
        return view(actor, d);
    }

    private Dossiers.Dossier whole(Actor actor, UUID proposalId) {
        Dossiers.Dossier d = dossiers.visible(actor, proposalId);
        if (!d.whole()) {
            throw new NotFound();
        }
        return d;
    }

    private static Verdict mayWork(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), DEPARTMENT);
    }

    private Consultation running(UUID proposalId) {
        return consultations
                .of(proposalId)
                .orElseThrow(() -> new StateConflict("Hồ sơ này chưa mở lấy ý kiến nhân dân."));
    }

    /** A version is asked for before it is said that there is nothing to have one. */
    private Consultation versioned(UUID proposalId, Precondition seen) {
        Optional<Consultation> c = consultations.of(proposalId);
        seen.require(c.map(Consultation::version).orElse(0));
        return c.orElseThrow(() -> new StateConflict("Hồ sơ này chưa mở lấy ý kiến nhân dân."));
    }

    private Optional<Integer> lawfulDays(Dossiers.Dossier d) {
        return consultations.lawfulDays(
                d.candidates().stream().map(Dossiers.Candidate::award).collect(Collectors.toSet()));
    }

    private Verdict mayOpen(Dossiers.Dossier d) {
        return Verdict.of(WORKED_ON.contains(d.status()), "Chỉ lấy ý kiến khi hồ sơ đã tiếp nhận và chưa trình.")
                .and(Verdict.of(consultations.of(d.id()).isEmpty(), "Hồ sơ này đã có đợt lấy ý kiến nhân dân."));
    }

    private ConsultationView view(Actor actor, Dossiers.Dossier d) {
        Optional<Integer> lawful = lawfulDays(d);
        Optional<Consultation> found = consultations.of(d.id());
        return new ConsultationView(
                lawful.isPresent(),
                lawful,
                found.map(c -> running(actor, d, c)),
                actor.is(Role.DEPARTMENT) && lawful.isPresent() ? actions(d, found.orElse(null)) : List.of());
    }

    private List<AllowedAction> actions(Dossiers.Dossier d, Consultation c) {
        if (c == null) {
            return List.of(AllowedAction.of(ConsultationView.Action.OPEN, mayOpen(d)));
        }
        LocalDate today = clock.today();
        Verdict unfinished = Verdict.of(c.closedAt() == null, "Đợt lấy ý kiến đã kết thúc.");
        return List.of(
                AllowedAction.of(
                        ConsultationView.Action.ISSUE_CODE,
                        unfinished.and(Verdict.of(c.takesComments(today), "Đợt lấy ý kiến đã hết thời gian."))),
                AllowedAction.of(ConsultationView.Action.MODERATE, unfinished),
                AllowedAction.of(
                        ConsultationView.Action.CLOSE,
                        unfinished.and(Verdict.of(
                                today.isAfter(c.closesOn()), "Chưa hết thời gian lấy ý kiến theo quy định."))));
    }

    private ConsultationView.Running running(Actor actor, Dossiers.Dossier d, Consultation c) {
        boolean department = actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD);
        List<PublicComment> comments = consultations.comments(c.id());
        List<SenderCode> codes = consultations.codes(c.id());
        return new ConsultationView.Running(
                c.id(),
                c.version(),
                c.openedOn(),
                c.closesOn(),
                c.daysUntil(c.closesOn(), calendars.current()),
                c.takesComments(clock.today()),
                c.openedBy(),
                codes.size(),
                department || c.closedAt() != null ? Optional.of(counts(comments)) : Optional.empty(),
                Optional.ofNullable(c.summary()),
                Optional.ofNullable(c.closedAt()),
                Optional.ofNullable(c.closedBy()),
                department ? views(d, comments, codes) : List.of());
    }

    private static ConsultationView.Counts counts(List<PublicComment> comments) {
        return new ConsultationView.Counts(
                recorded(comments, Stance.SUPPORT),
                recorded(comments, Stance.AGAINST),
                recorded(comments, Stance.REMARK),
                comments.stream()
                        .filter(c -> c.status() == CommentStatus.SET_ASIDE)
                        .count(),
                comments.stream().filter(c -> c.status() == CommentStatus.NEW).count());
    }

    private static long recorded(List<PublicComment> comments, Stance stance) {
        return comments.stream()
                .filter(c -> c.status() == CommentStatus.RECORDED && c.stance() == stance)
                .count();
    }

    private static List<ConsultationView.CommentView> views(
            Dossiers.Dossier d, List<PublicComment> comments, List<SenderCode> codes) {
        Map<UUID, SenderCode> senders = codes.stream().collect(Collectors.toMap(SenderCode::id, Function.identity()));
        Map<UUID, String> names = d.candidates().stream()
                .collect(Collectors.toMap(Dossiers.Candidate::nomineeId, Dossiers.Candidate::name));
        return comments.stream()
                .map(c -> {
                    SenderCode sender = senders.get(c.codeId());
                    return new ConsultationView.CommentView(
                            c.id(),
                            names.getOrDefault(c.nomineeId(), ""),
                            c.stance(),
                            c.stance().label(),
                            Optional.ofNullable(c.body()),
                            c.sentAt(),
                            sender.senderName(),
                            Optional.ofNullable(sender.senderPlace()),
                            sender.proof().label(),
                            c.status(),
                            c.status().label(),
                            Optional.ofNullable(c.note()));
                })
                .toList();
    }
}

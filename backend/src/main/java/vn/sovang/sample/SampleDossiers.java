package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.account.ActorDirectory;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.proposal.AppraisalCheck;
import vn.sovang.proposal.CommendationType;
import vn.sovang.proposal.Outcome;
import vn.sovang.proposal.ProposalAppraisal;
import vn.sovang.proposal.ProposalCommands;
import vn.sovang.proposal.ProposalDrafting;
import vn.sovang.proposal.ProposalQueries;
import vn.sovang.proposal.ProposalSigning;
import vn.sovang.proposal.ProposalSubmission;
import vn.sovang.proposal.ProposalView;
import vn.sovang.proposal.ReportCommands;
import vn.sovang.proposal.ReportView;
import vn.sovang.proposal.ReportWriting;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** The steps of a dossier as the people of the sample province do them, each on its day. */
@ApplicationScoped
class SampleDossiers {

    private static final Precondition SEEN = Precondition.none();

    private final ProposalQueries queries;
    private final ProposalDrafting drafting;
    private final ReportWriting reports;
    private final ProposalSubmission submission;
    private final ProposalAppraisal appraisal;
    private final ProposalSigning signing;
    private final ActorDirectory actors;
    private final AppClock clock;

    SampleDossiers(
            ProposalQueries queries,
            ProposalDrafting drafting,
            ReportWriting reports,
            ProposalSubmission submission,
            ProposalAppraisal appraisal,
            ProposalSigning signing,
            ActorDirectory actors,
            AppClock clock) {
        this.queries = queries;
        this.drafting = drafting;
        this.reports = reports;
        this.submission = submission;
        this.appraisal = appraisal;
        this.signing = signing;
        this.actors = actors;
        this.clock = clock;
    }

    /** What a nominee's report says, one thought per line. */
    record Told(String functions, String others, String measures) {}

    /** Does the work at that hour of the day, or not at all when that is still to come. */
    boolean at(LocalDate day, int hour, Runnable work) {
        Instant moment = day.atTime(hour, 10).atZone(AppClock.ZONE).toInstant();
        if (moment.isAfter(clock.instant())) {
            return false;
        }
        clock.at(moment, work);
        return true;
    }

    Actor as(String username) {
        return actors.ofAccount(username);
    }

    /** Somebody of a unit that has no account in the sample. */
    static Actor head(String name, UUID unit) {
        UUID account = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(account, null, name, Set.of(Role.UNIT_HEAD), Set.of(unit), Set.of(unit));
    }

    UUID draft(
            Actor officer,
            UUID unit,
            int year,
            CommendationType type,
            String title,
            List<ProposalCommands.NewNominee> nominees) {
        return drafting.draft(
                        officer,
                        new ProposalCommands.Draft(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                year,
                                type,
                                title,
                                unit,
                                nominees))
                .id();
    }

    static ProposalCommands.NewNominee unit(UUID unit, String award, String achievement) {
        return new ProposalCommands.NewNominee(
                Optional.of(unit), Optional.empty(), Optional.empty(), award, achievement, null);
    }

    static ProposalCommands.NewNominee person(UUID person, String award, String achievement) {
        return new ProposalCommands.NewNominee(
                Optional.empty(), Optional.of(person), Optional.empty(), award, achievement, null);
    }

    /** Writes the report of every nominee the officer works for and has the head confirm it. */
    void report(ProposalView dossier, Actor officer, Actor head, Told told) {
        dossier.nominees().stream().filter(n -> officer.worksFor(n.unitId())).forEach(n -> {
            write(dossier.id(), n.id(), officer, told);
            reports.confirm(head, dossier.id(), n.id(), SEEN);
        });
    }

    void write(UUID dossier, UUID nominee, Actor officer, Told told) {
        ReportView known = reports.get(officer, dossier, nominee);
        reports.write(
                officer,
                dossier,
                nominee,
                SEEN,
                new ReportCommands.Write(
                        "Tỉnh Cao Bằng",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        told.functions(),
                        known.results().stream()
                                .map(r -> new ReportCommands.Result(
                                        r.indicator(),
                                        r.planned().orElse(null),
                                        r.reached().orElse(null),
                                        r.comparison().orElse(null)))
                                .toList(),
                        told.others(),
                        told.measures(),
                        "Chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước.",
                        "Tổ chức đảng và các đoàn thể hoàn thành tốt nhiệm vụ.",
                        known.awards().stream()
                                .map(a -> new ReportCommands.Held(
                                        a.year(),
                                        a.award(),
                                        a.decisionNumber().orElse(null),
                                        a.decisionDate().orElse(null),
                                        a.authority().orElse(null)))
                                .toList()));
    }

    ProposalView see(Actor actor, UUID dossier) {
        return queries.get(actor, dossier);
    }

    void minutes(Actor officer, UUID dossier, String number) {
        drafting.attach(
                officer,
                dossier,
                "BB",
                SEEN,
                new ProposalCommands.AttachPaper(
                        "Biên bản họp Hội đồng thi đua, khen thưởng của đơn vị", number, clock.today()));
    }

    void signAndSend(Actor head, UUID dossier, String number, SigningCapacity capacity) {
        drafting.signLetter(
                head,
                dossier,
                SEEN,
                new ProposalCommands.SignLetter(number, clock.today(), head.name(), capacity, null));
        submission.submit(head, dossier, SEEN, null);
    }

    void receive(UUID dossier, String specialist) {
        Actor actor = as(specialist);
        appraisal.receive(actor, dossier, SEEN, new ProposalCommands.Assignment(Optional.of(actor.accountId())));
    }

    void giveBack(UUID dossier, String reason) {
        appraisal.giveBack(as("chuyenvien"), dossier, SEEN, new ProposalCommands.Reason(reason));
    }

    void withdraw(Actor head, UUID dossier, String reason) {
        submission.withdraw(head, dossier, SEEN, new ProposalCommands.Reason(reason));
    }

    /** @param notQualified why a nominee did not qualify, by its place; others do, or stay open when not concluded */
    void appraise(UUID dossier, String specialist, Map<Integer, String> notQualified, boolean conclude) {
        Actor actor = as(specialist);
        ProposalView seen = appraisal.start(actor, dossier, SEEN, new ProposalCommands.Assignment(Optional.empty()));
        List<ProposalCommands.Check> checks = List.of(
                new ProposalCommands.Check("TTR", AppraisalCheck.Result.GOOD, null),
                new ProposalCommands.Check("BCTT", AppraisalCheck.Result.GOOD, null),
                new ProposalCommands.Check("BB", AppraisalCheck.Result.GOOD, null));
        List<ProposalCommands.NomineeResult> results = new ArrayList<>();
        for (int i = 0; i < seen.nominees().size(); i++) {
            String why = notQualified.get(i);
            boolean open = !conclude && i > 0;
            results.add(new ProposalCommands.NomineeResult(
                    seen.nominees().get(i).id(),
                    why != null ? Outcome.NOT_QUALIFIED : open ? Outcome.PENDING : Outcome.QUALIFIED,
                    why));
        }
        appraisal.note(actor, dossier, SEEN, new ProposalCommands.Appraisal(checks, results));
        if (conclude) {
            appraisal.conclude(
                    actor,
                    dossier,
                    SEEN,
                    new ProposalCommands.Conclusion("Hồ sơ đủ giấy tờ, đề nghị lãnh đạo Sở ký trình."));
        }
    }

    void signUp(UUID dossier, String number) {
        signing.signUp(as("lanhdaoso"), dossier, SEEN, new ProposalCommands.HeadSignature(number, clock.today(), null));
    }

    void verify(UUID dossier) {
        signing.verify(as("vpubnd"), dossier, SEEN, new ProposalCommands.Verification(null));
    }

    /** @param refused why a nominee is not honoured, by its place among the qualified; others are */
    void decide(ProposalView dossier, String number, Map<Integer, String> refused) {
        Actor leader = as("lanhdao");
        List<UUID> qualified = dossier.nominees().stream()
                .filter(n -> n.outcome() == Outcome.QUALIFIED)
                .map(ProposalView.NomineeView::id)
                .toList();
        List<ProposalCommands.Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < qualified.size(); i++) {
            String why = refused.get(i);
            verdicts.add(new ProposalCommands.Verdict(
                    qualified.get(i), why == null ? Outcome.GRANTED : Outcome.REFUSED, why, null));
        }
        signing.decide(
                leader,
                dossier.id(),
                SEEN,
                new ProposalCommands.Decide(
                        number, clock.today(), leader.name(), "Phó Chủ tịch", SigningCapacity.KT, verdicts));
    }

    void close(UUID dossier) {
        signing.close(as("chuyenvien"), dossier, SEEN, new ProposalCommands.Reason("Đã thông báo kết quả, lưu hồ sơ."));
    }
}

package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.audit.StatusHistory;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.proposal.HigherAnswers;
import vn.sovang.proposal.Outcome;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;

/** Letters, their lists, and who waits for one. */
@ApplicationScoped
class SubmissionQueries {

    static final String SUBJECT = "higher-submission";

    private static final Map<String, String> SORTS = Map.of("createdAt", "s.created_at desc, s.id desc");

    private final EntityManager entities;
    private final HigherSubmissions submissions;
    private final HigherAnswers answers;
    private final AwardCatalogue catalogue;
    private final StatusHistory history;
    private final SubmissionPolicy policy;

    SubmissionQueries(
            EntityManager entities,
            HigherSubmissions submissions,
            HigherAnswers answers,
            AwardCatalogue catalogue,
            StatusHistory history,
            SubmissionPolicy policy) {
        this.entities = entities;
        this.submissions = submissions;
        this.answers = answers;
        this.catalogue = catalogue;
        this.history = history;
        this.policy = policy;
    }

    Page<SubmissionViews.Summary> list(Actor actor, PageQuery query) {
        policy.mayRead(actor).orRefuse();
        Paging paging = query.read(SORTS, "createdAt");
        return new SqlList(entities, """
                select s.id, s.title, s.number, s.signed_on, s.sent_on, s.via, s.status,
                       (select count(*) from submitted_nominee n where n.submission_id = s.id) as nominees,
                       (select count(*) from submitted_nominee n
                         where n.submission_id = s.id and n.outcome is null and not n.withdrawn) as open""", "higher_submission s")
                .search("s.search", paging.q())
                .page(paging, SubmissionQueries::summary);
    }

    private static SubmissionViews.Summary summary(Tuple t) {
        SubmissionStatus status = SubmissionStatus.valueOf(t.get("status", String.class));
        return new SubmissionViews.Summary(
                t.get("id", UUID.class),
                t.get("title", String.class),
                Optional.ofNullable(t.get("number", String.class)),
                Optional.ofNullable(t.get("signed_on", LocalDate.class)),
                Optional.ofNullable(t.get("sent_on", LocalDate.class)),
                t.get("via", String.class),
                status,
                status.label(),
                t.get("nominees", Long.class),
                t.get("open", Long.class));
    }

    SubmissionViews.Waiting waiting(Actor actor) {
        policy.mayRead(actor).orRefuse();
        List<HigherAnswers.Forwarded> all = answers.waiting();
        Set<UUID> taken = submissions.taken(
                all.stream().map(HigherAnswers.Forwarded::nomineeId).toList());
        return new SubmissionViews.Waiting(
                all.stream()
                        .filter(f -> !taken.contains(f.nomineeId()))
                        .map(f -> nominee(f, null))
                        .toList(),
                policy.of(actor));
    }

    SubmissionViews.View view(Actor actor, HigherSubmission s) {
        HigherSubmission.Signed signed = s.signed();
        return new SubmissionViews.View(
                s.id(),
                s.version(),
                s.status(),
                s.status().label(),
                s.year(),
                s.title(),
                s.via(),
                Optional.ofNullable(signed.number()),
                Optional.ofNullable(signed.signedOn()),
                Optional.ofNullable(signed.signer()),
                Optional.ofNullable(signed.signerPost()),
                Optional.ofNullable(signed.capacity()),
                Optional.ofNullable(signed.sentOn()),
                s.createdBy(),
                s.createdAt(),
                nominees(s),
                history.of(SUBJECT, s.id()),
                policy.actions(actor, s));
    }

    List<SubmissionViews.Nominee> nominees(HigherSubmission s) {
        Map<UUID, HigherAnswers.Forwarded> known =
                answers
                        .of(s.nominees().stream()
                                .map(SubmittedNominee::nomineeId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(HigherAnswers.Forwarded::nomineeId, Function.identity()));
        return s.nominees().stream()
                .map(n -> nominee(known.get(n.nomineeId()), n))
                .toList();
    }

    private SubmissionViews.Nominee nominee(HigherAnswers.Forwarded f, SubmittedNominee said) {
        Optional<SubmittedNominee> answer = Optional.ofNullable(said);
        return new SubmissionViews.Nominee(
                f.nomineeId(),
                f.proposalId(),
                Optional.ofNullable(f.number()),
                f.kind(),
                f.kind().label(),
                f.name(),
                Optional.ofNullable(f.post()),
                Optional.ofNullable(f.unitName()),
                f.awardCode(),
                catalogue.get(f.awardCode()).name(),
                f.achievement(),
                f.year(),
                answer.map(SubmittedNominee::outcome),
                answer.map(SubmittedNominee::outcome).map(Outcome::label),
                answer.map(SubmittedNominee::otherAward)
                        .map(code -> catalogue.get(code).name()),
                answer.map(SubmittedNominee::reason),
                answer.map(SubmittedNominee::decisionNumber),
                answer.map(SubmittedNominee::decidedOn),
                answer.map(SubmittedNominee::issuerName),
                answer.map(SubmittedNominee::entryId));
    }
}

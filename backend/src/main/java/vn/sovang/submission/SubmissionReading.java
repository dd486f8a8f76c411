package vn.sovang.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Reads one letter whole. */
@ApplicationScoped
public class SubmissionReading {

    private final HigherSubmissions submissions;
    private final SubmissionQueries queries;

    SubmissionReading(HigherSubmissions submissions, SubmissionQueries queries) {
        this.submissions = submissions;
        this.queries = queries;
    }

    @Transactional
    public SubmissionViews.View get(Actor actor, UUID id) {
        return queries.view(actor, submissions.visible(actor, id));
    }
}

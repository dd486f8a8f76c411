package vn.sovang.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.document.DocumentRecords;
import vn.sovang.document.OfficialDocument;
import vn.sovang.document.OfficialDocuments;
import vn.sovang.plan.ProofSource;
import vn.sovang.plan.ProofType;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.security.Actor;

/** Finds the paper and the conference of a review, and shows them to those who may read them. */
@ApplicationScoped
class ReviewPapers {

    private static final String UNKNOWN = "Không tìm thấy bản ghi này.";

    private final OfficialDocuments documents;
    private final DocumentRecords records;
    private final Instance<ProofSource> sources;

    ReviewPapers(OfficialDocuments documents, DocumentRecords records, @Any Instance<ProofSource> sources) {
        this.documents = documents;
        this.records = records;
        this.sources = sources;
    }

    /**
     * Records the paper that comes with the review.
     *
     * @throws Invalid when a record is not there or outside the actor's scope (422)
     */
    MovementReview read(Actor actor, ReviewContent c, boolean isFinal) {
        List<FieldError> errors = new ArrayList<>();
        if (c.paper() != null && c.documentId() != null) {
            errors.add(new FieldError("/documentId", "Chọn văn bản có sẵn hoặc ghi văn bản mới, không cả hai."));
        }
        if (c.documentId() != null && documents.findByIdOptional(c.documentId()).isEmpty()) {
            errors.add(new FieldError("/documentId", UNKNOWN));
        }
        if (c.meetingId() != null && meeting(actor, c.meetingId()).isEmpty()) {
            errors.add(new FieldError("/meetingId", UNKNOWN));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        UUID paper = c.paper() == null
                ? c.documentId()
                : records.record(actor, c.paper(), "/paper").id();
        return new MovementReview(isFinal, c.heldOn(), c.document(), c.conclusion(), c.period(), paper, c.meetingId());
    }

    MovementView.Review view(Actor actor, int place, MovementReview r) {
        Optional<String> meeting = Optional.ofNullable(r.meetingId()).flatMap(id -> meeting(actor, id));
        Optional<OfficialDocument> paper = Optional.ofNullable(r.documentId()).flatMap(documents::findByIdOptional);
        return new MovementView.Review(
                place,
                r.isFinal(),
                Optional.ofNullable(r.heldOn()),
                Optional.ofNullable(r.period()),
                Optional.ofNullable(r.document()),
                paper.map(OfficialDocument::id),
                paper.map(d -> d.citation() + ": " + d.title()),
                meeting.map(t -> r.meetingId()),
                meeting,
                r.conclusion());
    }

    private Optional<String> meeting(Actor actor, UUID id) {
        return sources.stream()
                .filter(s -> s.type() == ProofType.MEETING)
                .findFirst()
                .flatMap(s -> s.title(actor, id));
    }
}

package vn.sovang.document;

import java.util.Arrays;
import java.util.UUID;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What the addresses of signed papers share: each stands under the records of one kind. */
public abstract class SignedPaperDoor {

    protected static final String LIST = "Signed PDFs, the one in force first";
    protected static final String KEEP = "Keep a signed PDF sent up before; one in force is replaced with a reason";

    private final String subjectType;
    private final SignedPapers papers;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    /** @param subjectType that of the {@link SignedPaperOwner} */
    protected SignedPaperDoor(String subjectType, SignedPapers papers, Idempotency idempotency, CurrentActor actor) {
        this.subjectType = subjectType;
        this.papers = papers;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    protected SignedPapersView list(UUID id) {
        return papers.list(actor.get(), subjectType, id);
    }

    protected SignedPapersView keep(UUID id, String key, KeepSignedPaper body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList(subjectType + " signed", id, body),
                SignedPapersView.class,
                () -> papers.keep(me, subjectType, id, body));
    }
}

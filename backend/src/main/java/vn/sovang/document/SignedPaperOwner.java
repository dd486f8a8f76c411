package vn.sovang.document;

import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Verdict;

/** Implemented by each feature whose papers come back signed: who may read the record may read its signed paper. */
public interface SignedPaperOwner {

    /** As it stands in the table, for example {@code decision}. */
    String subjectType();

    /** False where there is no such record, too. */
    boolean mayRead(Actor actor, UUID subjectId);

    /** Who sends the paper of a record the actor reads; the system that keeps the province's papers does as the department. */
    Verdict mayKeep(Actor actor, UUID subjectId);

    /** Whether the record takes a signed paper as it stands. */
    Verdict takes(UUID subjectId);
}

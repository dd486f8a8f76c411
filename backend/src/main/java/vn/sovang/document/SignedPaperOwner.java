package vn.sovang.document;

import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Implemented by each feature whose papers come back signed: who may read the record may read its signed paper. */
public interface SignedPaperOwner {

    /** As it stands in the table, for example {@code decision}. */
    String subjectType();

    boolean mayRead(Actor actor, UUID subjectId);
}

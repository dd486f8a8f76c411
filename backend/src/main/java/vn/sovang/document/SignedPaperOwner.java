package vn.sovang.document;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * A record whose signed paper has not come back.
     *
     * @param number null where it has none
     */
    record Waiting(UUID id, String number, String title, LocalDate day) {

        /** Of columns named as here. */
        public static Waiting of(Tuple t) {
            return new Waiting(
                    t.get("id", UUID.class),
                    t.get("number", String.class),
                    t.get("title", String.class),
                    t.get("day", LocalDate.class));
        }
    }

    /** SQL that holds where no signed paper is in force for the record {@code id} of this kind. */
    default String unsigned(String id) {
        return "not exists (select 1 from signed_paper paper where paper.subject_type = '" + subjectType()
                + "' and paper.subject_id = " + id + " and paper.replaced_at is null)";
    }

    /** Of those the actor may send the paper for and that take it, latest first. */
    List<Waiting> waiting(Actor actor, int most);

    /** Whether the record takes a signed paper as it stands. */
    Verdict takes(UUID subjectId);
}

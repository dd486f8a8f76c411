package vn.sovang.shared.http;

import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Keeps who was given which file. */
public interface DownloadLog {

    /**
     * Kept for good when this returns.
     *
     * @param actor null where nobody is signed in
     * @param collection first part of the address, for example {@code award-proposals}
     * @param recordId record whose file it is, null where the address names none
     * @param operation name of the operation
     * @param fileName as it is offered to the reader, null where it has no name
     */
    void given(Actor actor, String collection, UUID recordId, String operation, String fileName);
}

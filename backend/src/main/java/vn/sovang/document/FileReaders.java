package vn.sovang.document;

import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Implemented by each feature that hangs files on its records: who may read a record may read its files. */
public interface FileReaders {

    boolean mayRead(Actor actor, UUID fileId);

    /** Files of records stay closed to connected systems, whatever they read of the records themselves. */
    default boolean opensToMachines() {
        return false;
    }
}

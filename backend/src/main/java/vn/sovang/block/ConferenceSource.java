package vn.sovang.block;

import java.util.List;
import java.util.UUID;
import vn.sovang.shared.security.Actor;

/** Who keeps the conferences of blocks; asked when a year is archived. */
public interface ConferenceSource {

    /** Those the actor may read, in the order they were held. */
    List<ConferenceArchive> of(Actor actor, UUID blockId, int year);
}

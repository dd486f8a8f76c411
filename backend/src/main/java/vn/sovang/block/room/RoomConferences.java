package vn.sovang.block.room;

import java.util.List;
import java.util.UUID;

/** Who keeps the conferences of clusters; asked for a room whose reader has been let in. */
public interface RoomConferences {

    /** Those of a year that were not given up, the coming ones first. */
    List<RoomConference> of(UUID blockId, int year);
}

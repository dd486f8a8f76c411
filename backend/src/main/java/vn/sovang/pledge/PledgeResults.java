package vn.sovang.pledge;

import java.util.List;
import java.util.UUID;

/** A unit's promised and reached figures of a year, for the papers made from them. */
public interface PledgeResults {

    /**
     * One target of the unit's pledge.
     *
     * @param planned planned value with qualifier and unit of measure as written
     * @param reached reached value as written, empty text while not reported
     * @param comparison computed words such as {@code đạt 240 %, vượt 140 %}, empty when it cannot be computed
     */
    record TargetResult(String indicator, String planned, String reached, String comparison) {}

    /** Empty when the unit has no pledge in that year; all its blocks together, in their printed order. */
    List<TargetResult> of(UUID unitId, int year);
}

package vn.sovang.unit.reorganisation;

import java.util.List;
import vn.sovang.unit.Unit;

/**
 * What a reorganisation will do, after its conditions were found to hold.
 *
 * @param predecessors in the order they were named
 * @param successors existing units that follow, for RENAME and TRANSFER the unit itself
 * @param ends those of the predecessors whose last day is the day before
 * @param moves sub-units of ending units that come under the one successor
 */
record ReorganisationPlan(
        NewReorganisation wanted, List<Unit> predecessors, List<Unit> successors, List<Unit> ends, List<Unit> moves) {}

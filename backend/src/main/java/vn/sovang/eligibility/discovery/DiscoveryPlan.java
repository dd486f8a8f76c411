package vn.sovang.eligibility.discovery;

import java.util.List;
import java.util.UUID;

/**
 * What a discovery asks, as it is kept.
 *
 * @param awards codes of the awards asked about
 * @param unitId only this unit, those below it and their people; null for everybody
 */
record DiscoveryPlan(int year, List<String> awards, UUID unitId) {}

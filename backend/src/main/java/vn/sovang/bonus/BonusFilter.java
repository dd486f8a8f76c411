package vn.sovang.bonus;

import java.util.UUID;

/** Which bonuses to list; null parts do not narrow. {@code year} is the year of the decision. */
record BonusFilter(Integer year, String award, UUID unitId, UUID decisionId, BonusState state) {}

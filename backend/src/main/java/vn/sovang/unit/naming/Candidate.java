package vn.sovang.unit.naming;

import java.util.UUID;

/**
 * A unit that a written name may mean.
 *
 * @param score 0 to 1; 1 is the official name word for word
 */
public record Candidate(UUID unitId, String name, double score, boolean active) {}

package vn.sovang.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What to look for; null parts do not narrow.
 *
 * @param from first day, in Vietnam
 * @param to last day
 * @param sample true for the sample province's entries only, false for the real ones
 */
record EntryFilter(
        String q,
        UUID actorId,
        ActionGroup group,
        String recordType,
        UUID recordId,
        LocalDate from,
        LocalDate to,
        Boolean sample) {}

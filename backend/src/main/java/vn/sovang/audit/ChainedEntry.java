package vn.sovang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An entry at its place in the chain of a day, and how it is written before it is hashed: every field as
 * {@code length-in-bytes:value,} in this order, an absent one as {@code -,}; see docs/audit.md. The database writes the
 * same ({@code audit_text}); checking never asks it, because who may change entries may change its functions.
 *
 * @param details as PostgreSQL prints the {@code jsonb}
 */
record ChainedEntry(
        LocalDate day,
        long place,
        UUID id,
        Instant at,
        UUID accountId,
        String accountName,
        String action,
        String subjectType,
        UUID subjectId,
        String details,
        boolean sample) {

    private static final String FORMAT = "1";
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** @param previous hash of the entry before it that day, {@link Sha256#NONE} for the first */
    byte[] hash(byte[] previous) {
        return Sha256.of(text(previous));
    }

    private String text(byte[] previous) {
        StringBuilder out = new StringBuilder(400);
        field(out, FORMAT);
        field(out, day);
        field(out, place);
        field(out, id);
        field(out, MICROSECONDS.format(at));
        field(out, accountId);
        field(out, accountName);
        field(out, action);
        field(out, subjectType);
        field(out, subjectId);
        field(out, details);
        field(out, sample);
        field(out, HexFormat.of().formatHex(previous));
        return out.toString();
    }

    private static void field(StringBuilder out, Object value) {
        if (value == null) {
            out.append("-,");
            return;
        }
        String text = value.toString();
        out.append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append(',');
    }
}

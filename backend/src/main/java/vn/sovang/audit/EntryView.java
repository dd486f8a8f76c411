package vn.sovang.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.today.Subject;

/**
 * One doing.
 *
 * @param at when it was done; in the past for the sample province
 * @param actorId account, absent where nobody was signed in
 * @param sentence what was done
 * @param recordType kind of the record, for filtering
 * @param page where the record is shown, absent where it has no page
 * @param written place in the chain
 */
@Schema(name = "AuditEntry")
public record EntryView(
        @NotNull UUID id,
        @NotNull Instant at,
        Optional<UUID> actorId,
        @NotNull String actorName,
        @NotNull ActionGroup group,
        @NotNull String groupLabel,
        @NotNull String sentence,
        @NotNull String recordType,
        @NotNull String recordLabel,
        Optional<UUID> recordId,
        Optional<Subject> page,
        @NotNull List<Fact> facts,
        @NotNull boolean sample,
        Optional<ChainPlace> written) {

    /** A fact with the words for it. */
    @Schema(name = "AuditFact")
    public record Fact(@NotNull String label, @NotNull String value) {}

    /**
     * Where the entry stands in the chain.
     *
     * @param day day it was written
     * @param hash hexadecimal SHA-256
     */
    @Schema(name = "AuditChainPlace")
    public record ChainPlace(
            @NotNull LocalDate day,
            @NotNull long place,
            @NotNull String hash) {}

    /**
     * Part of the list, latest first.
     *
     * @param next for {@code after}; absent at the end
     */
    @Schema(name = "AuditEntries")
    public record Slice(@NotNull List<EntryView> items, Optional<String> next) {}
}

package vn.sovang.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a paper says about one unit, with who said it and when.
 *
 * @param year year of the block it stands with
 * @param raw the value as written
 * @param sourceTitle paper or news item it is known from, absent when not known
 */
@Schema(name = "FactAboutUnit")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FactAbout(
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull int year,
        @NotNull FactKind kind,
        @NotNull String kindLabel,
        @NotNull String matter,
        Optional<String> raw,
        Optional<String> written,
        Optional<Integer> forYear,
        Optional<LocalDate> on,
        @NotNull FactStanding standing,
        @NotNull String standingLabel,
        Optional<String> note,
        Optional<String> sourceTitle,
        Optional<String> sourceAddress,
        Optional<LocalDate> publishedOn) {

    /** Those about one unit, the latest year first. */
    @Schema(name = "FactsAboutUnit")
    public record All(@NotNull List<FactAbout> items) {}
}

package vn.sovang.eligibility.meter;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a dossier honours, by the priorities of the law (Điều 5). It warns and stops nothing.
 *
 * @param people persons proposed, {@code collectives} and households beside them
 * @param groups collectives without the households
 * @param small of those with at most {@code smallUpTo} people, by the last headcount that was reported
 * @param uncounted of those whose headcount nobody reported
 * @param smallUpTo how many people a small collective has at most, a setting of the province
 * @param direct persons that work directly, {@code women} women among the persons
 * @param womenInStaff share of women in the staff of the units concerned, in per cent; absent where it was not reported
 * @param remote nominees of units in border, island, remote or specially difficult areas
 * @param late nominees sent after the last day of the round, or not sent yet while it is over
 * @param directShare per cent of the persons; absent without persons
 * @param directWanted per cent the province wants at least
 * @param directShort how many more direct workers would reach it, 0 where it is reached
 * @param findings warnings in sentences, with the number of the rule
 */
@Schema(name = "PriorityMeter")
public record PriorityView(
        @NotNull UUID proposalId,
        @NotNull int people,
        @NotNull int collectives,
        @NotNull int groups,
        @NotNull int small,
        @NotNull int uncounted,
        @NotNull int smallUpTo,
        @NotNull int direct,
        @NotNull int women,
        @NotNull int remote,
        @NotNull int late,
        Optional<Integer> directShare,
        Optional<Integer> womenShare,
        Optional<Integer> womenInStaff,
        @NotNull int directWanted,
        @NotNull int directShort,
        @NotNull List<String> findings) {}

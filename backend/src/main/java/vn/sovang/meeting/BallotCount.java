package vn.sovang.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.meeting.ballot.Count;
import vn.sovang.meeting.ballot.Tally;

/**
 * The counting team's result: sums only. issued = returned + notReturned; returned = valid + spoilt; issued is at most
 * the electorate; votes of a candidate at most valid; all votes at most valid × seats.
 *
 * @param valid valid papers; with a show of hands the units that voted
 * @param votes one line for each candidate that stands, where votes are counted
 * @param chosen candidates settled on, for agreement and appointment
 * @param basis what agreement or appointment rests on
 */
@Schema(name = "BallotCount")
public record BallotCount(
        @Schema(nullable = true) Integer issued,
        @Schema(nullable = true) Integer returned,
        @Schema(nullable = true) Integer notReturned,
        @Schema(nullable = true) Integer valid,
        @Schema(nullable = true) Integer spoilt,

        @Schema(nullable = true) @Size(max = 200, message = "Nhiều nhất 200 dòng.")
        List<@NotNull(message = "Dòng này trống.") @Valid CandidateVotes> votes,

        @Schema(nullable = true) @Size(max = 200, message = "Nhiều nhất 200 tên.")
        List<@NotNull(message = "Dòng này trống.") UUID> chosen,

        @Schema(nullable = true) @Size(max = 1000, message = "Căn cứ dài quá 1000 ký tự.")
        String basis) {

    /**
     * Sums of one candidate.
     *
     * @param against votes against, for APPROVE only
     * @param blank papers without an answer, for APPROVE only
     */
    @Schema(name = "CandidateVotes")
    public record CandidateVotes(
            @NotNull(message = "Hãy chọn tên.") UUID candidateId,
            @Schema(nullable = true) Integer votes,
            @Schema(nullable = true) Integer against,
            @Schema(nullable = true) Integer blank) {}

    Count count() {
        List<Count.Votes> lines = votes == null
                ? List.of()
                : votes.stream()
                        .map(v -> new Count.Votes(v.candidateId(), v.votes(), v.against(), v.blank()))
                        .toList();
        return new Count(
                new Tally(issued, returned, notReturned, valid, spoilt),
                lines,
                chosen == null ? List.of() : chosen,
                basis);
    }
}

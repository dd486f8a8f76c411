package vn.sovang.eligibility;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * May this subject be given this award? Nothing of it is stored. Codes are those of the law's catalogue; what is left
 * out was not told.
 *
 * @param branch condition claimed; null tries all and names the one that holds
 * @param type CONG_TRANG, DOT_XUAT, PHONG_TRAO, CONG_HIEN, NIEN_HAN, DOI_NGOAI or KHANG_CHIEN; null where it follows
 *     from the award and the branch
 * @param achievement id of the achievement; the same id among the awards held means it was honoured already
 * @param proposedOn null for the day of acceptance
 * @param decidedBy code of the authority, for example CT_UBND_TINH
 * @param achievementYear year of the achievement
 * @param achievementPeriod for school years and movements
 * @param acceptedOn day of acceptance for appraisal, which chooses the rule set; null for today
 * @param decidedOn null while nothing is decided
 * @param documents codes of the papers there are; null when papers are not asked about
 */
@Schema(name = "EligibilityQuestion")
public record EligibilityQuestion(
        @Schema(nullable = true) String award,
        @Schema(nullable = true) String branch,
        @Schema(nullable = true) String type,
        @Schema(nullable = true) String achievement,
        @Schema(nullable = true) LocalDate proposedOn,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Integer achievementYear,
        @Schema(nullable = true) AchievementPeriod achievementPeriod,
        @Schema(nullable = true) LocalDate acceptedOn,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) SubjectHistory subject,
        @Schema(nullable = true) List<String> documents,
        @Schema(nullable = true) ProposalFacts proposal) {

    /** Both days included. */
    @Schema(name = "AchievementPeriod")
    public record AchievementPeriod(
            @Schema(nullable = true) LocalDate from,
            @Schema(nullable = true) LocalDate to) {}

    /**
     * A history as it is. Keys of the maps are years.
     *
     * @param kind INDIVIDUAL, COLLECTIVE or HOUSEHOLD
     * @param grades HTXS, HTT, HT or KHT by year
     * @param members of a collective by year; of a person, those of the unit
     * @param blockRank place in the block by year
     * @param blockQuota flags the block may propose: one number, or numbers by year
     * @param standards awards whose standard was said to be met, by year, for example {"2025": ["LDTT"]}
     * @param service months worked and days absent, by year
     * @param movements results in emulation movements
     * @param pledges whether the year's pledge was signed
     * @param blockChanges years in which the unit changed its block
     * @param dissolvedOn day on which a collective ended
     */
    @Schema(name = "SubjectHistory")
    public record SubjectHistory(
            @Schema(nullable = true) String kind,
            @Schema(nullable = true) Map<String, String> grades,
            @Schema(nullable = true) List<HeldAward> awards,
            @Schema(nullable = true) List<OwnInitiative> initiatives,
            @Schema(nullable = true) List<OwnRestriction> restrictions,
            @Schema(nullable = true) Map<String, MemberCount> members,
            @Schema(nullable = true) Map<String, Integer> blockRank,

            @Schema(nullable = true) @JsonDeserialize(using = NumberOrYears.class)
            Map<String, Integer> blockQuota,

            @Schema(nullable = true) Map<String, List<String>> standards,
            @Schema(nullable = true) Map<String, YearOfService> service,
            @Schema(nullable = true) List<OwnMovement> movements,
            @Schema(nullable = true) Map<String, Boolean> pledges,
            @Schema(nullable = true) List<Integer> blockChanges,
            @Schema(nullable = true) LocalDate dissolvedOn) {}

    /**
     * An award held.
     *
     * @param type as in the question; null for CONG_TRANG
     * @param decisionNumber null where it was not told, empty where it is known to be missing
     */
    @Schema(name = "EligibilityAward")
    public record HeldAward(
            @Schema(nullable = true) String code,
            @Schema(nullable = true) Integer year,
            @Schema(nullable = true) String type,
            @Schema(nullable = true) String achievement,
            @Schema(nullable = true) String decisionNumber) {}

    /** An initiative: kind SK, DT or MT, scope CS, TINH or TQ. */
    @Schema(name = "EligibilityInitiative")
    public record OwnInitiative(
            @Schema(nullable = true) Integer year,
            @Schema(nullable = true) String kind,
            @Schema(nullable = true) String scope) {}

    /** Kind DISCIPLINE, DISCIPLINE_PENDING, INSPECTION or COMPLAINT; without {@code to} it lasts. */
    @Schema(name = "EligibilityRestriction")
    public record OwnRestriction(
            @Schema(nullable = true) String kind,
            @Schema(nullable = true) LocalDate from,
            @Schema(nullable = true) LocalDate to) {}

    /** Members of a unit in a year. */
    @Schema(name = "EligibilityMembers")
    public record MemberCount(
            @Schema(nullable = true) Integer total,
            @Schema(nullable = true) Integer completed,
            @Schema(nullable = true) Integer ldtt,
            @Schema(nullable = true) Integer cstdCs) {}

    /** Time worked in a year. */
    @Schema(name = "YearOfService")
    public record YearOfService(
            @Schema(nullable = true) Integer months,
            @Schema(nullable = true) Integer absentDays) {}

    /**
     * What was reached in a movement.
     *
     * @param scope CS, TINH or TQ: how far the movement reached
     * @param years how long it ran
     * @param leading whether the subject led it
     */
    @Schema(name = "EligibilityMovement")
    public record OwnMovement(
            @Schema(nullable = true) Integer year,
            @Schema(nullable = true) String scope,
            @Schema(nullable = true) Integer years,
            @Schema(nullable = true) Boolean leading) {}

    /**
     * What surrounds the proposal.
     *
     * @param proposer MANAGING_UNIT, COMMUNE, BLOCK or OTHER
     * @param opinionDays working days on which the people could say their opinion
     * @param planned whether a sudden achievement was a planned task
     * @param deadline last day of handing in
     * @param also what else is proposed for the subject
     * @param fromBlock units the block proposes for its flag
     * @param provinceFlags flags of the province in the year
     * @param governmentFlags flags of the Government proposed in the year
     */
    @Schema(name = "EligibilityProposalFacts")
    public record ProposalFacts(
            @Schema(nullable = true) String proposer,
            @Schema(nullable = true) Integer opinionDays,
            @Schema(nullable = true) Boolean planned,
            @Schema(nullable = true) LocalDate deadline,
            @Schema(nullable = true) List<AlsoProposed> also,
            @Schema(nullable = true) Integer fromBlock,
            @Schema(nullable = true) Integer provinceFlags,
            @Schema(nullable = true) Integer governmentFlags,
            @Schema(nullable = true) BlockVote vote) {}

    /** Another award proposed for the same subject. */
    @Schema(name = "AlsoProposed")
    public record AlsoProposed(
            @Schema(nullable = true) String award,
            @Schema(nullable = true) Integer year,
            @Schema(nullable = true) String achievement) {}

    /** Members of the block, those present, votes for. */
    @Schema(name = "EligibilityVote")
    public record BlockVote(
            @Schema(nullable = true) Integer members,
            @Schema(nullable = true) Integer present,
            @Schema(nullable = true) Integer votes) {}
}

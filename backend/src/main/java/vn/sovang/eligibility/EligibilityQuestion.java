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
        String award,
        String branch,
        String type,
        String achievement,
        LocalDate proposedOn,
        String decidedBy,
        Integer achievementYear,
        AchievementPeriod achievementPeriod,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        SubjectHistory subject,
        List<String> documents,
        ProposalFacts proposal) {

    /** Both days included. */
    @Schema(name = "AchievementPeriod")
    public record AchievementPeriod(LocalDate from, LocalDate to) {}

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
            String kind,
            Map<String, String> grades,
            List<HeldAward> awards,
            List<OwnInitiative> initiatives,
            List<OwnRestriction> restrictions,
            Map<String, MemberCount> members,
            Map<String, Integer> blockRank,
            @JsonDeserialize(using = NumberOrYears.class) Map<String, Integer> blockQuota,
            Map<String, List<String>> standards,
            Map<String, YearOfService> service,
            List<OwnMovement> movements,
            Map<String, Boolean> pledges,
            List<Integer> blockChanges,
            LocalDate dissolvedOn) {}

    /**
     * An award held.
     *
     * @param type as in the question; null for CONG_TRANG
     * @param decisionNumber null where it was not told, empty where it is known to be missing
     */
    @Schema(name = "EligibilityAward")
    public record HeldAward(String code, Integer year, String type, String achievement, String decisionNumber) {}

    /** An initiative: kind SK, DT or MT, scope CS, TINH or TQ. */
    @Schema(name = "EligibilityInitiative")
    public record OwnInitiative(Integer year, String kind, String scope) {}

    /** Kind DISCIPLINE, DISCIPLINE_PENDING, INSPECTION or COMPLAINT; without {@code to} it lasts. */
    @Schema(name = "EligibilityRestriction")
    public record OwnRestriction(String kind, LocalDate from, LocalDate to) {}

    /** Members of a unit in a year. */
    @Schema(name = "EligibilityMembers")
    public record MemberCount(Integer total, Integer completed, Integer ldtt, Integer cstdCs) {}

    /** Time worked in a year. */
    @Schema(name = "YearOfService")
    public record YearOfService(Integer months, Integer absentDays) {}

    /**
     * What was reached in a movement.
     *
     * @param scope CS, TINH or TQ: how far the movement reached
     * @param years how long it ran
     * @param leading whether the subject led it
     */
    @Schema(name = "EligibilityMovement")
    public record OwnMovement(Integer year, String scope, Integer years, Boolean leading) {}

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
            String proposer,
            Integer opinionDays,
            Boolean planned,
            LocalDate deadline,
            List<AlsoProposed> also,
            Integer fromBlock,
            Integer provinceFlags,
            Integer governmentFlags,
            BlockVote vote) {}

    /** Another award proposed for the same subject. */
    @Schema(name = "AlsoProposed")
    public record AlsoProposed(String award, Integer year, String achievement) {}

    /** Members of the block, those present, votes for. */
    @Schema(name = "EligibilityVote")
    public record BlockVote(Integer members, Integer present, Integer votes) {}
}

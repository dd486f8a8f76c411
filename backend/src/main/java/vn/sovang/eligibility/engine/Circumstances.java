package vn.sovang.eligibility.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * What surrounds a proposal, each null where it was not told.
 *
 * @param proposer who proposes
 * @param opinionDays working days on which the people could say their opinion
 * @param planned whether a sudden achievement was a planned task
 * @param deadline last day of handing in
 * @param also what else is proposed for the same subject
 * @param fromBlock units the block proposes for its flag
 * @param provinceFlags flags of the province given in the year
 * @param governmentFlags flags of the Government proposed in the year
 * @param vote vote of the block
 */
public record Circumstances(
        Proposer proposer,
        Integer opinionDays,
        Boolean planned,
        LocalDate deadline,
        List<Also> also,
        Integer fromBlock,
        Integer provinceFlags,
        Integer governmentFlags,
        Vote vote) {

    public static final Circumstances NONE =
            new Circumstances(null, null, null, null, List.of(), null, null, null, null);

    /** Who proposes (Điều 83). */
    public enum Proposer {
        /** Manages the payroll of the subject. */
        MANAGING_UNIT,
        /** Commune of a resident. */
        COMMUNE,
        /** Block that acclaimed the unit. */
        BLOCK,
        OTHER
    }

    /**
     * Another award proposed for the same subject.
     *
     * @param elsewhere whether by another dossier, of which nobody can say by rule that it is the same batch
     */
    public record Also(String award, int year, String achievement, boolean elsewhere) {

        public Also(String award, int year, String achievement) {
            this(award, year, achievement, false);
        }
    }

    /** Members of a block, those present, votes for. */
    public record Vote(int members, int present, int votes) {}
}

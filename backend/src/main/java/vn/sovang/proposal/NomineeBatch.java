package vn.sovang.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.round.names.SubjectNaming;

/** A list of nominees entered at once, with who was made for it, so that it can be taken back at once. */
@Entity
@Table(name = "nominee_batch")
public class NomineeBatch {

    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "award_code")
    private String awardCode;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "made_people", columnDefinition = "uuid[]")
    private UUID[] madePeople;

    @Column(name = "made_households", columnDefinition = "uuid[]")
    private UUID[] madeHouseholds;

    protected NomineeBatch() {}

    static NomineeBatch of(UUID proposalId, String awardCode, List<SubjectNaming.Named> named, String by, Instant now) {
        NomineeBatch b = new NomineeBatch();
        b.id = UuidCreator.getTimeOrderedEpoch();
        b.proposalId = proposalId;
        b.awardCode = awardCode;
        b.enteredAt = now;
        b.enteredBy = by;
        b.madePeople = named.stream()
                .filter(n -> n.made() && n.personId() != null)
                .map(SubjectNaming.Named::personId)
                .toArray(UUID[]::new);
        b.madeHouseholds = named.stream()
                .filter(n -> n.made() && n.householdId() != null)
                .map(SubjectNaming.Named::householdId)
                .toArray(UUID[]::new);
        return b;
    }

    /** True while nobody wrote in the report of anybody on the list. */
    static boolean mayUndo(Proposal p, NomineeBatch batch, Map<UUID, AchievementReport> written) {
        return ProposalAction.EDIT.fits(p.status())
                && p.nominees().stream()
                        .filter(n -> batch.id.equals(n.batchId()))
                        .map(n -> written.get(n.id()))
                        .allMatch(r -> r == null || r.version() == 0);
    }

    UUID id() {
        return id;
    }

    UUID proposalId() {
        return proposalId;
    }

    String awardCode() {
        return awardCode;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String enteredBy() {
        return enteredBy;
    }

    List<UUID> madePeople() {
        return List.of(madePeople);
    }

    List<UUID> madeHouseholds() {
        return List.of(madeHouseholds);
    }
}

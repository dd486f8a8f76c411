package vn.sovang.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import vn.sovang.round.names.EnteredList;

/** A list of nominees entered at once, so that it can be taken back at once. */
@Entity
@Table(name = "nominee_batch")
public class NomineeBatch {

    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Embedded
    private EnteredList list;

    protected NomineeBatch() {}

    static NomineeBatch of(UUID proposalId, EnteredList list) {
        NomineeBatch b = new NomineeBatch();
        b.id = UuidCreator.getTimeOrderedEpoch();
        b.proposalId = proposalId;
        b.list = list;
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

    EnteredList list() {
        return list;
    }
}

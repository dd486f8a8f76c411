package vn.sovang.round.own;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.sovang.round.AwardRound;
import vn.sovang.round.names.EnteredList;
import vn.sovang.shared.security.Verdict;

/** Candidates entered at once, so that they can be taken out at once. */
@Entity
@Table(name = "own_candidate_batch")
public class CandidateBatch {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "list_unit_id")
    private UUID listUnitId;

    @Embedded
    private EnteredList list;

    protected CandidateBatch() {}

    static CandidateBatch of(UUID roundId, UUID listUnitId, EnteredList list) {
        CandidateBatch b = new CandidateBatch();
        b.id = UuidCreator.getTimeOrderedEpoch();
        b.roundId = roundId;
        b.listUnitId = listUnitId;
        b.list = list;
        return b;
    }

    /** While the part has not sent its list and the council has not voted on anybody of it. */
    Verdict canBeUndone(AwardRound round, OwnRound own) {
        boolean sent = own.list(listUnitId).filter(SubList::isSent).isPresent();
        boolean considered = own.candidates().stream()
                .filter(c -> id.equals(c.batchId()))
                .anyMatch(c -> c.outcome() != OwnOutcome.PENDING || c.votesFor() != null);
        return OwnPolicy.open(round)
                .and(Verdict.of(!sent, "Danh sách này đã gửi; trả lại cho đơn vị rồi mới hoàn tác được."))
                .and(Verdict.of(!considered, "Đã có người trong danh sách này được bỏ phiếu; hãy rút từng đề nghị."));
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID listUnitId() {
        return listUnitId;
    }

    EnteredList list() {
        return list;
    }
}

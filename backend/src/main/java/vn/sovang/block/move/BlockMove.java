package vn.sovang.block.move;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;

/** A unit asks to compete in another block from a year on. */
@Entity
@Table(name = "block_move")
public class BlockMove {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "from_block_id")
    private UUID fromBlockId;

    @Column(name = "to_block_id")
    private UUID toBlockId;

    private int year;

    private String reason;

    @Enumerated(EnumType.STRING)
    private MoveStatus status;

    private String answer;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected BlockMove() {}

    static BlockMove ask(NewMove wanted, Instant at) {
        BlockMove m = new BlockMove();
        m.id = UuidCreator.getTimeOrderedEpoch();
        m.unitId = wanted.unitId();
        m.fromBlockId = wanted.fromBlockId();
        m.toBlockId = wanted.toBlockId();
        m.year = wanted.year();
        m.reason = wanted.reason();
        m.status = MoveStatus.SUBMITTED;
        m.askedAt = at;
        return m;
    }

    /** @param toBlock where the unit goes, which the department may choose itself */
    void agree(UUID toBlock, String words, Instant at) {
        become(MoveStatus.AGREED);
        toBlockId = toBlock;
        answer = words;
        answeredAt = at;
    }

    void refuse(String why, Instant at) {
        become(MoveStatus.REFUSED);
        answer = why;
        answeredAt = at;
    }

    void withdraw(Instant at) {
        become(MoveStatus.WITHDRAWN);
        answeredAt = at;
    }

    private void become(MoveStatus to) {
        if (!status.next().contains(to)) {
            throw new StateConflict("Đề nghị này đang ở trạng thái “" + status.label() + "”.");
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    UUID fromBlockId() {
        return fromBlockId;
    }

    /** Null while it is left to the department. */
    UUID toBlockId() {
        return toBlockId;
    }

    int year() {
        return year;
    }

    String reason() {
        return reason;
    }

    MoveStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}

package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who reads a meeting and who writes it: the department, and the office of the unit that heads the block that year. */
@ApplicationScoped
class MeetingPolicy {

    private static final String WRITERS =
            "Chỉ cơ quan đứng đầu cụm, khối và chuyên viên Ban Thi đua – Khen thưởng được ghi nội dung hội nghị.";
    private static final String PROPOSERS = "Chỉ cơ quan đứng đầu cụm, khối lập hồ sơ từ kết quả suy tôn.";
    private static final String REOPENERS = "Chỉ chuyên viên Ban Thi đua – Khen thưởng được mở lại kết quả đã công bố.";

    private final BlockDirectory blocks;

    MeetingPolicy(BlockDirectory blocks) {
        this.blocks = blocks;
    }

    static boolean readsAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }

    boolean reads(Actor actor, Meeting m) {
        return readsAll(actor)
                || m.attendance().stream().anyMatch(a -> actor.worksFor(a.unitId()))
                || head(m).filter(actor::worksFor).isPresent();
    }

    /** Somebody who could hold meetings of some block; which one is asked later. */
    Verdict mayHoldAny(Actor actor) {
        return Verdict.of(actor.isAny(Role.DEPARTMENT, Role.UNIT_HEAD, Role.UNIT_OFFICER), WRITERS);
    }

    Verdict mayHold(Actor actor, TermFacts term) {
        return mayWrite(actor, term.headUnitId());
    }

    Verdict mayWrite(Actor actor, Meeting m) {
        return mayWrite(actor, head(m));
    }

    /** Proposals are the block's own: its head makes and signs them. */
    Verdict mayPropose(Actor actor, Meeting m) {
        return Verdict.of(head(m).filter(actor::worksFor).isPresent(), PROPOSERS);
    }

    Verdict mayReopen(Actor actor) {
        return Verdict.of(actor.is(Role.DEPARTMENT), REOPENERS);
    }

    private static Verdict mayWrite(Actor actor, Optional<UUID> headUnitId) {
        boolean office = headUnitId.filter(actor::worksFor).isPresent();
        return Verdict.of(actor.is(Role.DEPARTMENT) || office, WRITERS);
    }

    /** The unit that heads the block now; the one noted with the meeting where the year is gone. */
    private Optional<UUID> head(Meeting m) {
        return blocks.term(m.blockId(), m.year())
                .map(TermFacts::headUnitId)
                .orElse(Optional.ofNullable(m.headUnitId()));
    }
}

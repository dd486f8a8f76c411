package vn.sovang.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.BlockDirectory.TermFacts;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** Who reads a meeting and who writes it: the department, and the office of the unit that heads the block that year. */
@ApplicationScoped
class MeetingPolicy implements Beginnings {

    /** What can be begun; of which block is asked later. */
    private enum Beginning {
        PLAN_MEETING
    }

    private static final String WRITERS =
            "Chỉ cơ quan đứng đầu cụm, khối và chuyên viên Ban Thi đua – Khen thưởng được ghi nội dung hội nghị.";
    private static final String PROPOSERS = "Chỉ cơ quan đứng đầu cụm, khối lập hồ sơ từ kết quả suy tôn.";
    private static final String REOPENERS = "Chỉ chuyên viên Ban Thi đua – Khen thưởng được mở lại kết quả đã công bố.";

    private final BlockDirectory blocks;

    MeetingPolicy(BlockDirectory blocks) {
        this.blocks = blocks;
    }

    /** The rule of {@link #reads}: who heads the block is what its term says today; on {@code meeting m}. */
    private static final String SCOPE = """
            (exists (select 1 from meeting_attendance s where s.meeting_id = m.id and s.unit_id in (:units))
              or exists (select 1 from block_term t
                          where t.block_id = m.block_id and t.year = m.year and t.head_unit_id in (:units))
              or m.head_unit_id in (:units) and not exists (select 1 from block_term t
                          where t.block_id = m.block_id and t.year = m.year))
            """;

    /** Narrows a list with {@code meeting m} to what the actor reads. */
    static SqlList within(Actor actor, SqlList list) {
        // An empty "in" list is no SQL; a random id matches nothing.
        Set<UUID> units = actor.units().isEmpty() ? Set.of(UUID.randomUUID()) : actor.units();
        return readsAll(actor) ? list : list.where(SCOPE, "units", units);
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

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.PLAN_MEETING, mayHoldAny(actor)));
    }
}

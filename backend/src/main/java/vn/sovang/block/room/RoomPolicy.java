package vn.sovang.block.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.block.BlockTerm;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** A room is open to the people of those who belong to the cluster that year, and to those who see the province. */
@ApplicationScoped
public class RoomPolicy {

    private static final String SHARERS =
            "Chỉ thành viên của cụm và chuyên viên Ban Thi đua – Khen thưởng gửi tài liệu vào phòng.";
    private static final String OWNERS =
            "Chỉ người gửi tài liệu, đơn vị đứng đầu cụm và chuyên viên Ban Thi đua – Khen thưởng được gỡ.";

    /** The rule of {@link #reads}, on {@code block_term t}. */
    private static final String SCOPE = """
            (exists (select 1 from block_term_member m where m.term_id = t.id and m.unit_id in (:units))
              or exists (select 1 from block_term_leader l where l.term_id = t.id and l.role in ('HEAD', 'DEPUTY')
                            and l.unit_id in (:units)))
            """;

    public Verdict mayEnter(Actor actor, BlockTerm term) {
        return Verdict.of(reads(actor, term), "Phòng chỉ mở cho thành viên của cụm và những người xem toàn tỉnh.");
    }

    boolean reads(Actor actor, BlockTerm term) {
        return seesAll(actor) || own(actor, term).isPresent();
    }

    /** Narrows a list with {@code block_term t} to the rooms the actor may enter. */
    SqlList within(Actor actor, SqlList list) {
        // An empty "in" list is no SQL; a random id matches nothing.
        Set<UUID> units = actor.units().isEmpty() ? Set.of(UUID.randomUUID()) : actor.units();
        return seesAll(actor) ? list : list.where(SCOPE, "units", units);
    }

    Verdict mayShare(Actor actor, BlockTerm term) {
        return Verdict.of(actor.is(Role.DEPARTMENT) || own(actor, term).isPresent(), SHARERS);
    }

    Verdict mayRemove(Actor actor, BlockTerm term, RoomPaper paper) {
        boolean head = term.headUnitId().filter(actor::worksFor).isPresent();
        boolean own = paper.unitId() != null && actor.worksFor(paper.unitId());
        return Verdict.of(actor.is(Role.DEPARTMENT) || head || own, OWNERS);
    }

    /** The member, or else the head or deputy, the actor comes from. */
    Optional<UUID> own(Actor actor, BlockTerm term) {
        return Stream.of(
                        term.memberUnitIds().stream(),
                        term.leaders().stream().filter(l -> l.isHeadOrDeputy()).map(l -> l.unitId()))
                .flatMap(s -> s)
                .filter(u -> u != null && actor.worksFor(u))
                .findFirst();
    }

    private static boolean seesAll(Actor actor) {
        return actor.seesProvince() || actor.is(Role.AUDITOR);
    }
}

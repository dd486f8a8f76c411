package vn.sovang.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;

/** What waits to be compared, and what came back to its unit. */
@ApplicationScoped
class DeclarationToday implements TodaySource {

    private static final int MOST = 20;

    private final DeclaredAwards declared;

    DeclarationToday(DeclaredAwards declared) {
        this.declared = declared;
    }

    @Override
    @Transactional
    public List<TodayItem> items(Actor actor, int year) {
        if (actor.is(Role.DEPARTMENT)) {
            return declared
                    .find("status = ?1 order by declaredAt, id", DeclarationStatus.SUBMITTED)
                    .page(0, MOST)
                    .list()
                    .stream()
                    .map(d -> item(d, TodayItem.Group.WAITING, "Khai khen thưởng nơi khác, chờ đối chiếu", "Đối chiếu"))
                    .toList();
        }
        if (!actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) || actor.units().isEmpty()) {
            return List.of();
        }
        return declared
                .find("status = ?1 and unitId in ?2 order by declaredAt, id", DeclarationStatus.RETURNED, actor.units())
                .page(0, MOST)
                .list()
                .stream()
                .map(d -> item(d, TodayItem.Group.RETURNED, "Bản khai bị trả lại: " + d.returnReason(), "Sửa bản khai"))
                .toList();
    }

    private static TodayItem item(DeclaredAward d, TodayItem.Group group, String what, String step) {
        return new TodayItem(
                group,
                "declared-award-" + d.id(),
                Subject.of(Subject.Type.DECLARED_AWARD, d.id()),
                d.awardName() + ": " + d.name(),
                what,
                Optional.empty(),
                Optional.of(step));
    }
}

package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;
import vn.sovang.unit.UnitNames;

/** Who has not answered the province's plan: said to the unit itself, and counted for the department. */
@ApplicationScoped
public class AnswerToday implements TodaySource {

    private final AnnualPlans plans;
    private final BoundUnits boundUnits;
    private final UnitNames names;

    AnswerToday(AnnualPlans plans, BoundUnits boundUnits, UnitNames names) {
        this.plans = plans;
        this.boundUnits = boundUnits;
        this.names = names;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        boolean department = actor.isAny(Role.DEPARTMENT, Role.DEPARTMENT_HEAD);
        boolean unit =
                actor.isAny(Role.UNIT_HEAD, Role.UNIT_OFFICER) && !actor.units().isEmpty();
        if (!department && !unit) {
            return List.of();
        }
        return plans.ofProvince(year)
                .flatMap(plan -> {
                    Set<UUID> silent = boundUnits.silent(plan, boundUnits.of(plan));
                    return department ? counted(plan, silent) : said(actor, plan, silent);
                })
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<TodayItem> counted(AnnualPlan plan, Set<UUID> silent) {
        return Optional.of(silent)
                .filter(s -> !s.isEmpty())
                .map(s -> item(
                        plan,
                        s.size() + " đơn vị chưa có kế hoạch trả lời " + plan.name(),
                        "Đơn vị được giao việc hoặc là thành viên cụm, khối",
                        "Xem danh sách"));
    }

    private Optional<TodayItem> said(Actor actor, AnnualPlan plan, Set<UUID> silent) {
        Set<UUID> own = actor.units().stream().filter(silent::contains).collect(Collectors.toSet());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = List.copyOf(names.of(own).values());
        String who = named.size() == 1 ? named.get(0) : named.get(0) + " và " + (named.size() - 1) + " đơn vị khác";
        return Optional.of(
                item(plan, "Chưa có kế hoạch của đơn vị trả lời " + plan.name(), who, "Soạn hoặc nhập kế hoạch"));
    }

    private static TodayItem item(AnnualPlan plan, String title, String detail, String action) {
        return new TodayItem(
                TodayItem.Group.WAITING,
                "plan-answers-" + plan.id(),
                Subject.of(Subject.Type.PLAN_ANSWERS, plan.id()),
                title,
                detail,
                Optional.empty(),
                Optional.of(action));
    }
}

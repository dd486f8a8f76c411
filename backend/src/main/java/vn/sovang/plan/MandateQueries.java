package vn.sovang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.naming.Group;

/** Puts together what each actor was given and how far it is. */
@ApplicationScoped
class MandateQueries {

    private final PlanTasks tasks;
    private final MandateResults results;
    private final UnitNames units;
    private final GroupUnits groups;
    private final AppClock clock;

    MandateQueries(PlanTasks tasks, MandateResults results, UnitNames units, GroupUnits groups, AppClock clock) {
        this.tasks = tasks;
        this.results = results;
        this.units = units;
        this.groups = groups;
        this.clock = clock;
    }

    MandatesView of(Actor actor, AnnualPlan plan) {
        PlanMandates mandates = plan.mandates();
        List<PlanTask> all = tasks.of(plan);
        List<MandateResult> said = results.of(plan);
        List<PlanDuty> words = mandates.words();
        Map<UUID, String> names = units.of(IntStream.range(0, words.size())
                .boxed()
                .flatMap(a -> mandates.parties(a).stream())
                .map(DutyParty::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<MandatesView.ActorMandate> actors = IntStream.range(0, words.size())
                .mapToObj(a -> {
                    List<DutyParty> parties = mandates.parties(a);
                    List<String> points = words.get(a).duties();
                    return new MandatesView.ActorMandate(
                            words.get(a).actor(),
                            words.get(a).requested(),
                            parties.stream()
                                    .map(p -> p.view(names.get(p.unitId())))
                                    .toList(),
                            IntStream.range(0, points.size())
                                    .mapToObj(p -> new MandatesView.Point(
                                            points.get(p),
                                            carrying(plan, all, mandates.tasks(a, p)),
                                            said.stream()
                                                    .filter(r -> r.isOf(a, p))
                                                    .map(MandateResult::view)
                                                    .toList()))
                                    .toList(),
                            count(plan, all, parties, TaskParty.Side.LEAD),
                            count(plan, all, parties, TaskParty.Side.COORDINATOR),
                            List.of(AllowedAction.of(
                                    PlanPolicy.MandateAction.REPORT,
                                    PlanPolicy.mayReport(actor, concerned(plan, parties))
                                            .and(TaskRules.isWorkedOn(plan)))));
                })
                .toList();
        return new MandatesView(
                plan.id(),
                plan.version(),
                actors,
                List.of(AllowedAction.of(
                        PlanPolicy.MandateAction.EDIT,
                        PlanPolicy.mayWrite(actor, plan).and(TaskRules.canBeRevised(plan)))));
    }

    /** The units a heading means, those of its groups included. */
    Set<UUID> concerned(AnnualPlan plan, List<DutyParty> parties) {
        Set<UUID> concerned = new HashSet<>(groups.of(
                parties.stream().map(DutyParty::group).filter(Objects::nonNull).toList(), plan.year()));
        parties.stream().map(DutyParty::unitId).filter(Objects::nonNull).forEach(concerned::add);
        return concerned;
    }

    private List<MandatesView.CarryingTask> carrying(AnnualPlan plan, List<PlanTask> all, Set<UUID> wanted) {
        return all.stream()
                .filter(t -> wanted.contains(t.id()))
                .map(t -> new MandatesView.CarryingTask(
                        t.id(),
                        Optional.ofNullable(t.section()),
                        Optional.ofNullable(t.number()),
                        t.title(),
                        t.status(),
                        t.status().label(),
                        t.isOverdue(plan, clock.today())))
                .toList();
    }

    private MandatesView.Count count(
            AnnualPlan plan, List<PlanTask> all, List<DutyParty> parties, TaskParty.Side side) {
        Set<UUID> ids =
                parties.stream().map(DutyParty::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<Group> named =
                parties.stream().map(DutyParty::group).filter(Objects::nonNull).collect(Collectors.toSet());
        List<PlanTask> theirs = all.stream()
                .filter(t -> t.parties().stream()
                        .anyMatch(p -> p.side() == side
                                && (p.unitId() != null && ids.contains(p.unitId())
                                        || p.group() != null && named.contains(p.group()))))
                .toList();
        return new MandatesView.Count(
                theirs.size(),
                theirs.stream().filter(t -> t.status() == TaskStatus.DONE).count(),
                theirs.stream().filter(t -> t.isOverdue(plan, clock.today())).count());
    }
}

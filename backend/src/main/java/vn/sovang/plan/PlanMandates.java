package vn.sovang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The closing part of a plan: what it lays on whom, whom its headings mean, and which tasks carry the points out. */
@Embeddable
class PlanMandates {

    @Convert(converter = PlanDuty.Column.class)
    private List<PlanDuty> duties = List.of();

    @ElementCollection
    @CollectionTable(name = "plan_duty_party", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<DutyParty> dutyParties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_duty_task", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<DutyTask> dutyTasks = new HashSet<>();

    protected PlanMandates() {}

    /** Units said with the words replace those known before; a task stays with a point whose words stay. */
    void write(List<PlanDuty> said) {
        List<PlanDuty> before = duties;
        duties = said.stream().map(PlanDuty::words).toList();
        name(said.stream().map(PlanDuty::parties).toList());
        dutyTasks.removeIf(t -> !Objects.equals(point(before, t), point(duties, t)));
    }

    void name(List<List<PartyDraft>> byActor) {
        Set<DutyParty> wanted = IntStream.range(0, byActor.size())
                .boxed()
                .flatMap(a -> IntStream.range(0, byActor.get(a).size())
                        .mapToObj(p -> DutyParty.of(a, p, byActor.get(a).get(p))))
                .collect(Collectors.toSet());
        dutyParties.retainAll(wanted);
        dutyParties.addAll(wanted);
    }

    void carriedOutBy(Set<DutyTask> wanted) {
        dutyTasks.retainAll(wanted);
        dutyTasks.addAll(wanted);
    }

    private static String point(List<PlanDuty> duties, DutyTask t) {
        boolean there = t.actor() < duties.size()
                && t.point() < duties.get(t.actor()).duties().size();
        return there ? duties.get(t.actor()).duties().get(t.point()) : null;
    }

    boolean hasPoint(int actor, int point) {
        return actor >= 0
                && point >= 0
                && actor < duties.size()
                && point < duties.get(actor).duties().size();
    }

    /** The words only. */
    List<PlanDuty> words() {
        return duties;
    }

    /** The words with the units their headings mean. */
    List<PlanDuty> duties() {
        return IntStream.range(0, duties.size())
                .mapToObj(a -> duties.get(a)
                        .naming(parties(a).stream().map(DutyParty::asDraft).toList()))
                .toList();
    }

    List<DutyParty> parties(int actor) {
        return dutyParties.stream()
                .filter(p -> p.actor() == actor)
                .sorted(Comparator.comparing(DutyParty::place))
                .toList();
    }

    Set<UUID> tasks(int actor, int point) {
        return dutyTasks.stream()
                .filter(t -> t.actor() == actor && t.point() == point)
                .map(DutyTask::taskId)
                .collect(Collectors.toSet());
    }
}

package vn.sovang.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;
import vn.sovang.unit.UnitNames;
import vn.sovang.unit.person.PersonPolicy;

/** Lists of people as they are shown. */
@ApplicationScoped
class RosterViews {

    private final UnitNames names;
    private final PersonPolicy policy;

    RosterViews(UnitNames names, PersonPolicy policy) {
        this.names = names;
        this.policy = policy;
    }

    RosterView of(Actor actor, PersonImport made, List<ReadPerson> rows, List<RosterView.Problem> problems) {
        Set<UUID> places = new HashSet<>();
        rows.forEach(r -> places.add(r.content().posting().unitId()));
        places.add(made.unitId());
        places.remove(null);
        Map<UUID, String> known = names.of(places);
        Verdict open = policy.mayKeep(actor).and(Verdict.of(made.committedAt() == null, "Danh sách này đã được ghi."));
        Verdict back = policy.mayKeep(actor)
                .and(Verdict.of(
                        made.committedAt() != null && !made.isUndone(), "Danh sách này chưa ghi hoặc đã hoàn tác."));
        return new RosterView(
                made.id(),
                made.version(),
                made.sourceName(),
                made.madeAt(),
                made.unitId(),
                known.get(made.unitId()),
                rows.stream().map(r -> row(r, known)).toList(),
                problems,
                Optional.ofNullable(made.committedAt()),
                made.isUndone(),
                List.of(
                        AllowedAction.of(RosterView.Action.COMMIT, open),
                        AllowedAction.of(RosterView.Action.DISCARD, open),
                        AllowedAction.of(RosterView.Action.UNDO, back)));
    }

    private static RosterView.Row row(ReadPerson r, Map<UUID, String> units) {
        var work = r.content().posting();
        return new RosterView.Row(
                r.number(),
                r.faulty()
                        ? RosterView.State.FAULTY
                        : r.known() == null ? RosterView.State.NEW : RosterView.State.KNOWN,
                r.content().profile().name(),
                Optional.ofNullable(r.birth()),
                Optional.ofNullable(work.position()),
                Optional.ofNullable(work.unitId()).map(units::get),
                work.recipientGroup().label(),
                r.grades().entrySet().stream()
                        .map(g -> new RosterView.Grade(
                                g.getKey(), g.getValue(), g.getValue().label()))
                        .toList(),
                Optional.ofNullable(r.known()),
                r.numbered());
    }
}

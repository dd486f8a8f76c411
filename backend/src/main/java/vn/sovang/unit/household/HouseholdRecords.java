package vn.sovang.unit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;
import vn.sovang.unit.history.Changed;
import vn.sovang.unit.history.Changes;
import vn.sovang.unit.history.Differences;
import vn.sovang.unit.person.PeopleQueries;
import vn.sovang.unit.person.PersonPolicy;

/** Writes and corrects households. */
@ApplicationScoped
public class HouseholdRecords {

    private static final String SUBJECT = "household";
    private static final String STRANGER = "Không có người này trong phạm vi được giao.";

    private final Households households;
    private final HouseholdQueries queries;
    private final PeopleQueries people;
    private final Units units;
    private final PersonPolicy policy;
    private final Changes changes;
    private final Shape shape;
    private final AuditTrail audit;

    HouseholdRecords(
            Households households,
            HouseholdQueries queries,
            PeopleQueries people,
            Units units,
            PersonPolicy policy,
            Changes changes,
            Shape shape,
            AuditTrail audit) {
        this.households = households;
        this.queries = queries;
        this.people = people;
        this.units = units;
        this.policy = policy;
        this.changes = changes;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public HouseholdView get(Actor actor, UUID id) {
        queries.get(actor, id);
        return view(actor, households.findById(id));
    }

    @Transactional
    public List<Changes.Change> changes(Actor actor, UUID id) {
        queries.get(actor, id);
        return changes.of(Changed.household(id));
    }

    @Transactional
    public HouseholdView write(Actor actor, HouseholdContent body) {
        policy.mayKeep(actor).orRefuse();
        shape.check(body);
        UUID commune = units.findByIdOptional(body.communeId())
                .filter(u -> u.kind() == UnitKind.COMMUNE
                        && policy.mayKeep(actor, u.id()).allowed())
                .orElseThrow(() -> new Invalid("/communeId", "Chỉ ghi hộ gia đình của xã, phường mình."))
                .id();
        Household made = Household.of(commune);
        fill(actor, made, body);
        households.persist(made);
        return recorded(actor, made, "household.write");
    }

    @Transactional
    public HouseholdView correct(Actor actor, UUID id, Precondition seen, HouseholdContent body) {
        policy.mayKeep(actor, queries.get(actor, id).communeId()).orRefuse();
        Household kept = households.findByIdOptional(id).orElseThrow(NotFound::new);
        seen.require(kept.version());
        shape.check(body);
        Map<String, String> before = kept.words();
        fill(actor, kept, body);
        changes.keep(actor, Changed.household(id), Differences.between(before, kept.words()));
        return recorded(actor, kept, "household.correct");
    }

    private void fill(Actor actor, Household household, HouseholdContent body) {
        Set<UUID> ids = new HashSet<>();
        ids.add(body.headId());
        body.members().forEach(m -> ids.add(m.personId()));
        ids.remove(null);
        Map<UUID, String> names = people.among(actor, ids).stream()
                .collect(Collectors.toMap(PeopleQueries.PersonSummary::id, PeopleQueries.PersonSummary::name));
        List<Problem.FieldError> errors = new ArrayList<>();
        String head = name(body.headId(), body.headName(), names, "", "/headId", "/headName", errors);
        List<HouseholdMember> members = new ArrayList<>();
        for (int i = 0; i < body.members().size(); i++) {
            HouseholdContent.Member m = body.members().get(i);
            String name = name(m.personId(), m.name(), names, "/members/" + i, "/personId", "/name", errors);
            members.add(new HouseholdMember(m.personId(), name, known(m.relation()), m.birthYear()));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        household.write(body.headId(), head, body.address(), members);
    }

    private static String name(
            UUID id,
            String written,
            Map<UUID, String> names,
            String at,
            String idField,
            String nameField,
            List<Problem.FieldError> errors) {
        String name = id == null ? known(written) : names.get(id);
        if (name == null) {
            errors.add(
                    id == null
                            ? new Problem.FieldError(at + nameField, "Hãy ghi họ và tên.")
                            : new Problem.FieldError(at + idField, STRANGER));
        }
        return name;
    }

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private HouseholdView recorded(Actor actor, Household household, String action) {
        audit.record(actor, action, SUBJECT, household.id(), Map.of("name", household.name()));
        households.flush();
        return view(actor, household);
    }

    private HouseholdView view(Actor actor, Household h) {
        Set<UUID> ids = new HashSet<>();
        ids.add(h.headId());
        h.members().forEach(m -> ids.add(m.personId()));
        ids.remove(null);
        Set<UUID> seen = people.among(actor, ids).stream()
                .map(PeopleQueries.PersonSummary::id)
                .collect(Collectors.toSet());
        return new HouseholdView(
                h.id(),
                h.version(),
                h.name(),
                h.headName(),
                Optional.ofNullable(h.headId()).filter(seen::contains),
                h.communeId(),
                units.get(h.communeId()).name(),
                h.address(),
                h.members().stream()
                        .map(m -> new HouseholdView.Member(
                                Optional.ofNullable(m.personId()).filter(seen::contains),
                                m.name(),
                                Optional.ofNullable(m.relation()),
                                Optional.ofNullable(m.birthYear())))
                        .toList(),
                List.of(AllowedAction.of(HouseholdView.Action.EDIT, policy.mayKeep(actor, h.communeId()))));
    }
}

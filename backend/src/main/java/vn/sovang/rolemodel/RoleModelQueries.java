package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** Lists of role models within the actor's scope. */
@ApplicationScoped
class RoleModelQueries implements SearchSource {

    private static final Map<String, String> SORTS = Map.of(
            "name", "m.name, m.id",
            "foundOn", "m.found_on, m.name, m.id",
            "stage",
                    "array_position(array['FOUND', 'FOSTERED', 'REVIEWED', 'REPLICATED', 'WITHDRAWN'], m.stage), m.name, m.id",
            "copies", "copies, m.name, m.id");

    private static final String COLUMNS = """
            select m.id, m.subject_kind, m.name, m.post, u.name as unit, m.field, m.deed, m.found_on, m.stage, m.published_on,
                   (select count(*) from role_model_copy c where c.role_model_id = m.id) as copies,
                   (select count(*) from role_model_media x where x.role_model_id = m.id) as media
            """;

    private final EntityManager entities;
    private final RoleModelPolicy policy;

    RoleModelQueries(EntityManager entities, RoleModelPolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    /** Whom the models are of, or who found them; null where it is not asked for. */
    record Whose(UUID unit, UUID person, UUID household) {}

    Page<RoleModelSummary> list(
            Actor actor, PageQuery query, RoleModelStage stage, ModelSubject subject, UUID movement, Whose whose) {
        Paging paging = query.read(SORTS, "-foundOn");
        return within(actor)
                .whereIf(stage == null ? null : stage.name(), "m.stage = :stage", "stage")
                .whereIf(subject == null ? null : subject.name(), "m.subject_kind = :subject", "subject")
                .whereIf(movement, "m.movement_id = :movement", "movement")
                .whereIf(whose.unit(), "(m.unit_id = :unit or m.subject_unit_id = :unit)", "unit")
                .whereIf(whose.person(), "m.person_id = :person", "person")
                .whereIf(whose.household(), "m.household_id = :household", "household")
                .search("m.search", paging.q())
                .page(paging, RoleModelQueries::read);
    }

    private SqlList within(Actor actor) {
        return policy.within(actor, new SqlList(entities, COLUMNS, "role_model m join unit u on u.id = m.unit_id"));
    }

    @Override
    public int rank() {
        return 45;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return within(actor)
                .search("m.search", words)
                .page(new Paging(0, most, "m.found_on desc, m.name, m.id", words), RoleModelQueries::read)
                .items()
                .stream()
                .map(m -> new Hit(
                        Subject.of(Subject.Type.ROLE_MODEL, m.id()), m.name(), m.stageLabel() + " · " + m.deed()))
                .toList();
    }

    private static RoleModelSummary read(Tuple t) {
        ModelSubject subject = ModelSubject.valueOf(t.get("subject_kind", String.class));
        RoleModelStage stage = RoleModelStage.valueOf(t.get("stage", String.class));
        return new RoleModelSummary(
                t.get("id", UUID.class),
                subject,
                subject.label(),
                t.get("name", String.class),
                Optional.ofNullable(t.get("post", String.class)),
                t.get("unit", String.class),
                Optional.ofNullable(t.get("field", String.class)),
                t.get("deed", String.class),
                t.get("found_on", LocalDate.class),
                stage,
                stage.label(),
                Optional.ofNullable(t.get("published_on", LocalDate.class)),
                t.get("copies", Number.class).longValue(),
                t.get("media", Number.class).longValue());
    }
}

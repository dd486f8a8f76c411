package vn.sovang.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;

/**
 * The policy of the public page: what was replicated and then published by the department, and of it nothing but the
 * columns named here. Of people who did not say yes only what their award made public: name, post and unit as the
 * decision has them, and the form; of those who took their word back nothing. Searching looks through what is shown
 * alone, so that nothing hidden can be found out by asking.
 */
@ApplicationScoped
class PublicRoleModels {

    private static final Map<String, String> SORTS =
            Map.of("name", "m.name, m.id", "publishedOn", "m.published_on, m.name, m.id");

    private static final String COLUMNS =
            "select m.id, m.name, m.subject_kind, s.post, u.name as unit, e.award_name, s.field, s.deed";

    private static final String FROM = """
            role_model m join unit u on u.id = m.unit_id
             left join register_entry e on e.id = m.register_entry_id and e.revoked_on is null
             cross join lateral (
                select m.subject_kind in ('UNIT', 'COLLECTIVE')
                       or m.consent_on is not null and m.consent_ended is null as open) o
             cross join lateral (
                select case when o.open then m.post else e.post end as post,
                       case when o.open then m.field end as field,
                       case when o.open then m.deed end as deed) s
            """;

    /** The rule of {@link RoleModel#mayBePublic} in SQL. */
    private static final String GROUND = "(o.open or e.id is not null and m.consent_on is null)";

    private final EntityManager entities;

    PublicRoleModels(EntityManager entities) {
        this.entities = entities;
    }

    Page<PublicRoleModel> list(PageQuery query) {
        Paging paging = query.read(SORTS, "-publishedOn");
        return new SqlList(entities, COLUMNS, FROM)
                .where("m.published_on is not null")
                .where("m.stage = 'REPLICATED'")
                .where(GROUND)
                .search("sv_fold(m.name, array[s.post, s.field, s.deed, u.name])", paging.q())
                .page(paging, PublicRoleModels::read);
    }

    /** What may be shown of it, published or not; empty where nothing may. */
    Optional<PublicRoleModel> shownOf(UUID id) {
        return new SqlList(entities, COLUMNS, FROM)
                .where(GROUND)
                .where("m.id = :id", "id", id)
                .first(PublicRoleModels::read);
    }

    private static PublicRoleModel read(Tuple t) {
        return new PublicRoleModel(
                t.get("id", UUID.class),
                t.get("name", String.class),
                ModelSubject.valueOf(t.get("subject_kind", String.class)).label(),
                Optional.ofNullable(t.get("post", String.class)),
                t.get("unit", String.class),
                Optional.ofNullable(t.get("award_name", String.class)),
                Optional.ofNullable(t.get("field", String.class)),
                Optional.ofNullable(t.get("deed", String.class)));
    }
}

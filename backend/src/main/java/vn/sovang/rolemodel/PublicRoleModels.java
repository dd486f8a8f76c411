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
 * columns named here. Searching looks through those columns alone, so that nothing hidden can be found out by asking.
 */
@ApplicationScoped
class PublicRoleModels {

    private static final Map<String, String> SORTS =
            Map.of("name", "m.name, m.id", "publishedOn", "m.published_on, m.name, m.id");

    private static final String COLUMNS =
            "select m.id, m.name, m.subject_kind, m.post, u.name as unit, e.award_name, m.field, m.deed";

    private final EntityManager entities;

    PublicRoleModels(EntityManager entities) {
        this.entities = entities;
    }

    Page<PublicRoleModel> list(PageQuery query) {
        Paging paging = query.read(SORTS, "-publishedOn");
        return new SqlList(
                        entities,
                        COLUMNS,
                        "role_model m join unit u on u.id = m.unit_id"
                                + " left join register_entry e on e.id = m.register_entry_id")
                .where("m.published_on is not null")
                .where("m.stage = 'REPLICATED'")
                .search("sv_fold(m.name, array[m.post, m.field, m.deed, u.name])", paging.q())
                .page(paging, PublicRoleModels::read);
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
                t.get("deed", String.class));
    }
}

package vn.sovang.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;

/** Recognitions as they are kept and listed; everybody signed in reads them. */
@ApplicationScoped
class Recognitions implements PanacheRepositoryBase<Recognition, UUID> {

    private static final Map<String, String> SORTS =
            Map.of("date", "r.given_on, r.id", "name", "r.recipient_name, r.id", "money", "r.money, r.id");

    /** @throws NotFound when there is none (404) */
    Recognition get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    Page<RecognitionView> page(PageQuery query, UUID unit) {
        Paging paging = query.read(SORTS, "-date");
        return all().whereIf(unit, "r.unit_id = :unit", "unit")
                .search("r.search", paging.q())
                .page(paging, Recognitions::view);
    }

    RecognitionView view(UUID id) {
        return all().where("r.id = :id", "id", id).first(Recognitions::view).orElseThrow(NotFound::new);
    }

    private SqlList all() {
        return new SqlList(
                getEntityManager(),
                "select r.*, u.name as unit_name",
                "recognition r left join unit u on u.id = r.unit_id");
    }

    private static RecognitionView view(Tuple t) {
        SubjectKind kind = SubjectKind.valueOf(t.get("recipient_kind", String.class));
        return new RecognitionView(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                kind,
                kind.label(),
                t.get("recipient_name", String.class),
                Optional.ofNullable(t.get("unit_id", UUID.class)),
                Optional.ofNullable(t.get("unit_name", String.class)),
                t.get("form", String.class),
                t.get("granted_by", String.class),
                Optional.ofNullable(t.get("given_on", LocalDate.class)),
                Optional.ofNullable(t.get("given_text", String.class)),
                Optional.ofNullable(t.get("money_raw", String.class)),
                Optional.ofNullable(t.get("money", BigDecimal.class)),
                t.get("reason", String.class),
                Optional.ofNullable(t.get("note", String.class)));
    }
}

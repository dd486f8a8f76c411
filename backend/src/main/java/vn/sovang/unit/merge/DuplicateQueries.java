package vn.sovang.unit.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitPolicy;
import vn.sovang.unit.person.PersonPolicy;

/** Records that may be one person: the same name and unit or birthday, or the same identity number. */
@ApplicationScoped
public class DuplicateQueries {

    private static final Map<String, String> SORTS = Map.of("name", "a.given_name, a.name, a.id, b.id");

    private static final String PAIRS = """
            (select a.id as a_id, b.id as b_id, 'SAME_NUMBER' as reason
               from person_identity x join person_identity y on y.finder = x.finder and y.person_id > x.person_id
               join person a on a.id = x.person_id join person b on b.id = y.person_id
             union all
             select a.id, b.id, case when a.birth_date = b.birth_date then 'SAME_BIRTHDAY' else 'SAME_UNIT' end
               from person a join person b on sv_fold(b.name) = sv_fold(a.name) and b.id > a.id
              where (a.birth_date = b.birth_date
                     or a.unit_id = b.unit_id and a.birth_year is not distinct from b.birth_year
                     or a.unit_id = b.unit_id and (a.birth_year is null or b.birth_year is null))
                and not exists (select 1 from person_identity x join person_identity y on y.finder = x.finder
                                 where x.person_id = a.id and y.person_id = b.id)) d
            join person a on a.id = d.a_id join person b on b.id = d.b_id
            left join unit ua on ua.id = a.unit_id left join unit ub on ub.id = b.unit_id""";

    private final EntityManager entities;
    private final UnitPolicy units;
    private final PersonPolicy policy;

    DuplicateQueries(EntityManager entities, UnitPolicy units, PersonPolicy policy) {
        this.entities = entities;
        this.units = units;
        this.policy = policy;
    }

    /** Why two records may be one person. */
    @Schema(name = "DuplicateReason")
    public enum Reason {
        SAME_NUMBER("Trùng số định danh"),
        SAME_BIRTHDAY("Trùng họ tên và ngày sinh"),
        SAME_UNIT("Trùng họ tên và đơn vị");

        private final String label;

        Reason(String label) {
            this.label = label;
        }
    }

    /** Two records that may be one person. */
    @Schema(name = "DuplicatePair")
    public record DuplicatePair(
            @NotNull One first,
            @NotNull One second,
            @NotNull Reason reason,
            @NotNull String reasonLabel) {

        /** One of the two. */
        @Schema(name = "DuplicateRecord")
        public record One(
                @NotNull UUID id,
                @NotNull String name,
                @NotNull Optional<Integer> birthYear,
                @NotNull Optional<String> position,
                @NotNull Optional<String> unitName) {}
    }

    Page<DuplicatePair> list(Actor actor, PageQuery query) {
        policy.mayKeep(actor).orRefuse();
        var paging = query.read(SORTS, "name");
        SqlList pairs = new SqlList(
                        entities,
                        "select a.id, a.name, a.birth_year, a.position, ua.name as unit_name, b.id as b_id, b.name as b_name,"
                                + " b.birth_year as b_birth_year, b.position as b_position, ub.name as b_unit_name, d.reason",
                        PAIRS)
                .where("a.merged_into_id is null and b.merged_into_id is null")
                .where("not exists (select 1 from person_distinction n"
                        + " where n.first_id = least(a.id, b.id) and n.second_id = greatest(a.id, b.id))");
        return units.ofUnits(actor, units.ofUnits(actor, pairs, "a.unit_id"), "b.unit_id")
                .search("a.search", paging.q())
                .page(paging, DuplicateQueries::read);
    }

    private static DuplicatePair read(Tuple t) {
        Reason reason = Reason.valueOf(t.get("reason", String.class));
        return new DuplicatePair(one(t, ""), one(t, "b_"), reason, reason.label);
    }

    static DuplicatePair.One one(Tuple t, String of) {
        return new DuplicatePair.One(
                t.get(of + "id", UUID.class),
                t.get(of + "name", String.class),
                Optional.ofNullable(t.get(of + "birth_year", Integer.class)),
                Optional.ofNullable(t.get(of + "position", String.class)),
                Optional.ofNullable(t.get(of + "unit_name", String.class)));
    }
}

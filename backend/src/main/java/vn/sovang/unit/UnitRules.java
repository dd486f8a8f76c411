package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;

/** What has to hold between a unit and the others before it is kept; every fault is named at once. */
@ApplicationScoped
class UnitRules {

    private static final String UNKNOWN = "Không có đơn vị này.";

    private final EntityManager entities;
    private final Units units;

    UnitRules(EntityManager entities, Units units) {
        this.entities = entities;
        this.units = units;
    }

    /**
     * @param id the unit that is corrected, null for a new one
     * @throws Invalid naming what does not hold (422)
     */
    void check(UUID id, UnitContent content) {
        List<FieldError> errors = faults(id, content);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    List<FieldError> faults(UUID id, UnitContent content) {
        List<FieldError> errors = new ArrayList<>();
        if (content.validFrom() != null
                && content.validTo() != null
                && content.validTo().isBefore(content.validFrom())) {
            errors.add(new FieldError("/validTo", "Ngày cuối cùng không được trước ngày đầu tiên."));
        }
        parent(id, content, errors);
        standingBody(id, content, errors);
        if (content.code() != null && isCodeTaken(content.code(), id)) {
            errors.add(new FieldError("/code", "Mã định danh này là của một đơn vị khác."));
        }
        if (isNameTaken(content, id)) {
            errors.add(new FieldError(
                    "/name",
                    "Đã có đơn vị đang hoạt động mang tên này, cùng trực thuộc. Nếu là một thì dùng đơn vị đó."));
        }
        return errors;
    }

    private void parent(UUID id, UnitContent content, List<FieldError> errors) {
        if (content.parentId() == null) {
            return;
        }
        Unit parent = units.findById(content.parentId());
        if (parent == null || parent.mergedIntoId() != null) {
            errors.add(new FieldError("/parentId", UNKNOWN));
        } else if (id != null && isBelow(parent.id(), id)) {
            errors.add(new FieldError("/parentId", "Một đơn vị không thể trực thuộc chính nó hay đơn vị cấp dưới."));
        }
    }

    private void standingBody(UUID id, UnitContent content, List<FieldError> errors) {
        UUID body = content.standingBodyId();
        if (body == null) {
            return;
        }
        if (content.kind() != UnitKind.COUNCIL) {
            errors.add(new FieldError("/standingBodyId", "Chỉ hội đồng, ban chỉ đạo có cơ quan thường trực."));
        }
        Unit standing = units.findById(body);
        if (standing == null || standing.mergedIntoId() != null) {
            errors.add(new FieldError("/standingBodyId", UNKNOWN));
        } else if (Objects.equals(body, id) || standing.kind() == UnitKind.COUNCIL) {
            errors.add(
                    new FieldError("/standingBodyId", "Cơ quan thường trực phải là một cơ quan, không phải hội đồng."));
        }
    }

    private boolean isBelow(UUID unit, UUID top) {
        return ask("""
                with recursive up (id, parent_id) as (
                    select id, parent_id from unit where id = :unit
                    union
                    select p.id, p.parent_id from up join unit p on p.id = up.parent_id)
                select exists (select 1 from up where id = :top)""", "unit", unit, "top", top);
    }

    private boolean isCodeTaken(String code, UUID id) {
        return ask(
                "select exists (select 1 from unit where upper(code) = :code and id <> :self)",
                "code",
                code,
                "self",
                orNobody(id));
    }

    private boolean isNameTaken(UnitContent content, UUID id) {
        return ask("""
                select exists (select 1 from unit
                                where lower(name) = lower(:name) and valid_to is null and merged_into_id is null
                                  and parent_id is not distinct from :parent and id <> :self)""", "name", content.name(), "self", orNobody(id), "parent", content.parentId());
    }

    private static UUID orNobody(UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }

    private boolean ask(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Boolean.class);
        for (int i = 0; i < parameters.length; i += 2) {
            query.setParameter((String) parameters[i], parameters[i + 1]);
        }
        return (Boolean) query.getSingleResult();
    }
}

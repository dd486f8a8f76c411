package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** The list of accounts, for administrators. */
@ApplicationScoped
class AccountQueries {

    private static final String GIVEN_NAME = "regexp_replace(a.full_name, '^.* ', '') collate \"vi-x-icu\"";
    private static final Map<String, String> SORTS = Map.of(
            "name", GIVEN_NAME + ", a.full_name, a.id",
            "username", "a.username",
            "unit", "u.place nulls last, a.full_name, a.id",
            "created", "a.created_at, a.id",
            "lastSignIn", "last_sign_in nulls first, a.id");

    private static final String HELD_TODAY = "r.account_id = a.id and r.revoked_at is null and r.valid_from <= :today"
            + " and (r.valid_to is null or r.valid_to >= :today)";

    private static final String COLUMNS = "select a.id, a.username, a.full_name, a.position, u.name as unit_name,"
            + " a.disabled, a.password_hash is null as invited,"
            + " (select max(s.created_at) from account_session s where s.account_id = a.id) as last_sign_in,"
            + " array(select r.role || '|' || case when r.unit_id is distinct from a.unit_id then coalesce(ru.name, '') else '' end"
            + " from account_role r left join unit ru on ru.id = r.unit_id where " + HELD_TODAY
            + " order by r.role, ru.place) as roles";

    private final EntityManager entities;
    private final AccountPolicy policy;
    private final AppClock clock;

    AccountQueries(EntityManager entities, AccountPolicy policy, AppClock clock) {
        this.entities = entities;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param unitId who works there or holds a role of it today */
    @Transactional
    Page<AccountSummary> list(Actor actor, PageQuery query, Role role, UUID unitId, AccountStatus status) {
        policy.mayAdminister(actor).orRefuse();
        Paging paging = query.read(SORTS, "name");
        SqlList list = new SqlList(entities, COLUMNS, "account a left join unit u on u.id = a.unit_id")
                // Also in the conditions, because the total is counted with the same parameters.
                .where("cast(:today as date) is not null", "today", clock.today())
                .whereIf(
                        role == null ? null : role.name(),
                        "exists (select 1 from account_role r where r.role = :role and " + HELD_TODAY + ")",
                        "role")
                .whereIf(
                        unitId,
                        "(a.unit_id = :unit or exists (select 1 from account_role r where r.unit_id = :unit and "
                                + HELD_TODAY + "))",
                        "unit")
                .search("a.search", paging.q());
        if (status != null) {
            list.where(condition(status));
        }
        return list.page(paging, AccountQueries::read);
    }

    private static String condition(AccountStatus status) {
        return switch (status) {
            case DISABLED -> "a.disabled";
            case INVITED -> "not a.disabled and a.password_hash is null";
            case ACTIVE -> "not a.disabled and a.password_hash is not null";
        };
    }

    private static AccountSummary read(Tuple t) {
        AccountStatus status = t.get("disabled", Boolean.class)
                ? AccountStatus.DISABLED
                : t.get("invited", Boolean.class) ? AccountStatus.INVITED : AccountStatus.ACTIVE;
        return new AccountSummary(
                t.get("id", UUID.class),
                t.get("username", String.class),
                t.get("full_name", String.class),
                Optional.ofNullable(t.get("position", String.class)),
                Optional.ofNullable(t.get("unit_name", String.class)),
                status,
                status.label(),
                Arrays.stream(t.get("roles", String[].class))
                        .map(AccountQueries::words)
                        .toList(),
                Optional.ofNullable(t.get("last_sign_in", Instant.class)));
    }

    private static String words(String roleAndUnit) {
        List<String> parts = List.of(roleAndUnit.split("\\|", 2));
        String role = Role.valueOf(parts.get(0)).label();
        return parts.get(1).isEmpty() ? role : role + " – " + parts.get(1);
    }
}

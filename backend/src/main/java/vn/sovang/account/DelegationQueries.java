package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** Delegations as both sides and the administrator see them, and who may be chosen. */
@ApplicationScoped
class DelegationQueries {

    private static final int MOST_RECIPIENTS = 12;

    /** Works in one of the units, or holds a role of one. */
    private static final String OF_UNITS = "(a.unit_id = any(:units) or exists (select 1 from account_role r"
            + " where r.account_id = a.id and r.unit_id = any(:units) and r.revoked_at is null"
            + " and (r.valid_to is null or r.valid_to >= :today)))";

    private final EntityManager entities;
    private final AppClock clock;

    DelegationQueries(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody a role may be delegated to. */
    @Schema(name = "DelegationRecipient")
    public record Recipient(
            @NotNull UUID id,
            @NotNull String name,
            @NotNull Optional<String> position,
            @NotNull Optional<String> unitName) {}

    /** All in which an account is one of the two sides, latest first. */
    List<DelegationView> of(Actor actor, UUID accountId) {
        return read(actor, "o.account_id = :id or d.account_id = :id", accountId);
    }

    Optional<DelegationView> get(Actor actor, UUID delegationId) {
        return read(actor, "d.id = :id", delegationId).stream().findFirst();
    }

    /** Whoever sees the province may choose anybody; others the people of their own units. */
    List<Recipient> recipients(Actor actor, String words) {
        SqlList list = new SqlList(
                        entities,
                        "select a.id, a.full_name, a.position, u.name as unit_name",
                        "account a left join unit u on u.id = a.unit_id")
                .where("not a.disabled and a.password_hash is not null")
                .where("a.id <> :me", "me", actor.accountId())
                .search("a.search", words);
        if (!actor.seesProvince()) {
            list.where(OF_UNITS, "units", actor.units().toArray(UUID[]::new))
                    .where("cast(:today as date) is not null", "today", clock.today());
        }
        return list.page(
                        new Paging(0, MOST_RECIPIENTS, "a.full_name, a.id", words),
                        t -> new Recipient(
                                t.get("id", UUID.class),
                                t.get("full_name", String.class),
                                Optional.ofNullable(t.get("position", String.class)),
                                Optional.ofNullable(t.get("unit_name", String.class))))
                .items();
    }

    boolean mayReceive(Actor actor, UUID accountId) {
        if (actor.is(Role.ADMIN) || actor.seesProvince()) {
            return true;
        }
        Number found = (Number)
                entities.createNativeQuery("select count(*) from account a where a.id = :account and " + OF_UNITS)
                        .setParameter("account", accountId)
                        .setParameter("units", actor.units().toArray(UUID[]::new))
                        .setParameter("today", clock.today())
                        .getSingleResult();
        return found.intValue() > 0;
    }

    private List<DelegationView> read(Actor actor, String which, UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        select d.id, d.version, d.role, d.valid_from, d.valid_to, d.revoked_at, d.reason,
                               u.id as unit_id, u.name as unit_name, g.id as giver_id, g.full_name as giver,
                               r.id as receiver_id, r.full_name as receiver
                          from account_role d
                          join account_role o on o.id = d.delegated_id
                          join account g on g.id = o.account_id
                          join account r on r.id = d.account_id
                          left join unit u on u.id = d.unit_id
                         where %s order by d.valid_from desc, d.id desc
                        """.formatted(which), Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(t -> view(actor, (Tuple) t)).toList();
    }

    private DelegationView view(Actor actor, Tuple t) {
        Role role = Role.valueOf(t.get("role", String.class));
        LocalDate from = day(t.get("valid_from"));
        LocalDate to = day(t.get("valid_to"));
        GrantState state = GrantState.of(from, to, t.get("revoked_at", Instant.class), clock.today());
        UUID giver = t.get("giver_id", UUID.class);
        return new DelegationView(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                role,
                role.label(),
                Optional.ofNullable(t.get("unit_id", UUID.class))
                        .map(u -> new MyAccount.UnitRef(u, t.get("unit_name", String.class))),
                new DelegationView.Person(giver, t.get("giver", String.class)),
                new DelegationView.Person(t.get("receiver_id", UUID.class), t.get("receiver", String.class)),
                from,
                to,
                state,
                state.label(),
                t.get("reason", String.class),
                List.of(AllowedAction.of(
                        DelegationView.Action.REVOKE,
                        AccountPolicy.mayRevoke(actor, giver)
                                .and(Verdict.of(state != GrantState.OVER, "Việc ủy quyền đã kết thúc.")))));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date d ? d.toLocalDate() : (LocalDate) value;
    }
}

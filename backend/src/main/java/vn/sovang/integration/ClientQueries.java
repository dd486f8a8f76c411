package vn.sovang.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Paging;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Lists of connected systems and of what they called. */
@ApplicationScoped
public class ClientQueries {

    private static final Map<String, String> SORTS = Map.of("name", "c.name, c.id", "code", "c.code");
    private static final Map<String, String> CALL_SORTS = Map.of("at", "l.at");
    private static final int DAYS_SHOWN = 30;

    private final EntityManager entities;
    private final AppClock clock;

    ClientQueries(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A connected system in a list.
     *
     * @param callsToday calls written down today; those of the last two seconds may be missing
     */
    @Schema(name = "ClientSummary")
    public record ClientSummary(
            @NotNull UUID id,
            @NotNull String code,
            @NotNull String name,
            @NotNull String unitName,
            @NotNull ClientState state,
            @NotNull String stateLabel,
            @NotNull LocalDate validFrom,
            Optional<LocalDate> validTo,
            @NotNull long callsToday) {}

    /**
     * One call.
     *
     * @param operation its name in the written interface
     * @param label what was asked, in Vietnamese words
     */
    @Schema(name = "ClientCall")
    public record Call(
            @NotNull UUID id,
            @NotNull Instant at,
            @NotNull String operation,
            @NotNull String label,
            @NotNull int status) {

        private static Call of(Tuple t) {
            String operation = t.get("operation", String.class);
            return new Call(
                    t.get("id", UUID.class),
                    t.get("at", Instant.class),
                    operation,
                    label(operation, t.get("scope", String.class)),
                    t.get("status", Integer.class));
        }

        private static String label(String operation, String scope) {
            if (operation.equals(TokenIssue.OPERATION)) {
                return "Lấy mã truy cập";
            }
            return Optional.ofNullable(scope)
                    .flatMap(ApiScope::named)
                    .map(ApiScope::label)
                    .orElse("Gọi địa chỉ không mở cho hệ thống kết nối");
        }
    }

    /**
     * Calls of one day.
     *
     * @param refused those answered 4xx
     * @param failed those answered 5xx
     */
    @Schema(name = "ClientDay")
    public record Day(
            @NotNull LocalDate day,
            @NotNull long calls,
            @NotNull long refused,
            @NotNull long failed) {}

    @Transactional
    public Page<ClientSummary> list(Actor actor, PageQuery query) {
        ClientRegistry.mayKeep(actor).orRefuse();
        Paging paging = query.read(SORTS, "name");
        return new SqlList(
                        entities,
                        "select c.id, c.code, c.name, u.name as unit_name, c.valid_from, c.valid_to,"
                                + " c.disabled_at is not null as disabled, coalesce(d.calls, 0) as calls",
                        "client c join unit u on u.id = c.unit_id"
                                + " left join client_day d on d.client_id = c.id and d.day = :today")
                .where("true", "today", clock.today())
                .search("sv_fold(c.name || ' ' || c.code || ' ' || u.name)", paging.q())
                .page(paging, this::read);
    }

    /** The last calls, latest first. */
    @Transactional
    public Page<Call> calls(Actor actor, UUID client, PageQuery query) {
        requireVisible(actor, client);
        return new SqlList(entities, "select l.id, l.at, l.operation, l.scope, l.status", "client_call l")
                .where("l.client_id = :client", "client", client)
                .page(query.read(CALL_SORTS, "-at"), Call::of);
    }

    /** The last thirty days that saw a call, latest first. */
    @Transactional
    public List<Day> usage(Actor actor, UUID client) {
        requireVisible(actor, client);
        List<?> rows = entities.createNativeQuery(
                        "select day, calls, refused, failed from client_day where client_id = :client"
                                + " and day > :since order by day desc",
                        Tuple.class)
                .setParameter("client", client)
                .setParameter("since", clock.today().minusDays(DAYS_SHOWN))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(t -> new Day(
                        t.get("day", LocalDate.class),
                        t.get("calls", Long.class),
                        t.get("refused", Long.class),
                        t.get("failed", Long.class)))
                .toList();
    }

    private void requireVisible(Actor actor, UUID client) {
        if (!ClientRegistry.mayKeep(actor).allowed() || entities.find(Client.class, client) == null) {
            throw new NotFound();
        }
    }

    private ClientSummary read(Tuple t) {
        LocalDate from = t.get("valid_from", LocalDate.class);
        LocalDate to = t.get("valid_to", LocalDate.class);
        ClientState state = ClientState.of(t.get("disabled", Boolean.class), from, to, clock.today());
        return new ClientSummary(
                t.get("id", UUID.class),
                t.get("code", String.class),
                t.get("name", String.class),
                t.get("unit_name", String.class),
                state,
                state.label(),
                from,
                Optional.ofNullable(to),
                t.get("calls", Long.class));
    }
}

package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
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
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.Subject;

/** The list of sessions within the reader's scope. */
@ApplicationScoped
class SessionQueries implements SearchSource {

    private static final String DAY = "coalesce(s.held_on, s.planned_on)";
    private static final Map<String, String> SORTS = Map.of("day", DAY, "title", "s.title", "status", "s.status");

    private final EntityManager entities;

    SessionQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** A session in a list. */
    @Schema(name = "CouncilSessionSummary")
    record Summary(
            @NotNull UUID id,
            @NotNull UUID councilId,
            @NotNull String councilName,
            @NotNull SessionForm form,
            @NotNull String formLabel,
            @NotNull int year,
            @NotNull String title,
            Optional<LocalDate> plannedOn,
            Optional<LocalDate> heldOn,
            @NotNull SessionStatus status,
            @NotNull String statusLabel,
            @NotNull long items,
            @NotNull long passed) {}

    Page<Summary> list(Actor actor, PageQuery query, Optional<Integer> year, UUID councilId, SessionStatus status) {
        Paging read = query.read(SORTS, "-day");
        Paging paging = new Paging(read.page(), read.size(), read.order() + " nulls first, s.id", read.q());
        return within(actor)
                .whereIf(year.orElse(null), "s.year = :year", "year")
                .whereIf(councilId, "s.council_id = :council", "council")
                .whereIf(status == null ? null : status.name(), "s.status = :status", "status")
                .search("s.search", paging.q())
                .page(paging, SessionQueries::summary);
    }

    private SqlList within(Actor actor) {
        return Sessions.within(
                actor, new SqlList(entities, """
                select s.id, s.council_id, c.name as council_name, s.form, s.year, s.title, s.planned_on, s.held_on,
                       s.status,
                       (select count(*) from council_agenda_item i where i.session_id = s.id) as items,
                       (select count(*) from council_agenda_item i
                          join ballot_candidate k on k.ballot_id = i.ballot_id and k.id = i.candidate_id
                         where i.session_id = s.id and k.chosen and s.status = 'CLOSED') as passed""", "council_session s join council c on c.id = s.council_id"));
    }

    @Override
    public int rank() {
        return 61;
    }

    @Override
    public List<Hit> find(Actor actor, String words, int most) {
        return within(actor)
                .search("s.search", words)
                .page(new Paging(0, most, DAY + " desc nulls last, s.id", words), SessionQueries::summary)
                .items()
                .stream()
                .map(s -> new Hit(
                        Subject.of(Subject.Type.COUNCIL_SESSION, s.id()),
                        s.title(),
                        s.councilName() + ", " + s.statusLabel().toLowerCase()))
                .toList();
    }

    private static Summary summary(Tuple t) {
        SessionForm form = SessionForm.valueOf(t.get("form", String.class));
        SessionStatus status = SessionStatus.valueOf(t.get("status", String.class));
        return new Summary(
                t.get("id", UUID.class),
                t.get("council_id", UUID.class),
                t.get("council_name", String.class),
                form,
                form.label(),
                t.get("year", Integer.class),
                t.get("title", String.class),
                Optional.ofNullable(t.get("planned_on", LocalDate.class)),
                Optional.ofNullable(t.get("held_on", LocalDate.class)),
                status,
                status.label(),
                t.get("items", Number.class).longValue(),
                t.get("passed", Number.class).longValue());
    }
}

package vn.sovang.today;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.SearchSource;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;

/** "Hôm nay" and the search over everything. */
@Path("")
@Authenticated
@Tag(name = "Today")
public class TodayResource {

    private static final int PER_KIND = 6;

    private final Instance<TodaySource> sources;
    private final Instance<SearchSource> searches;
    private final CurrentActor actor;
    private final AppClock clock;

    TodayResource(Instance<TodaySource> sources, Instance<SearchSource> searches, CurrentActor actor, AppClock clock) {
        this.sources = sources;
        this.searches = searches;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path("today")
    @Operation(operationId = "getToday", summary = "What is due, returned, waiting, changed and done for this person")
    public TodayView getToday(@QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String year) {
        Actor me = actor.get();
        int wanted = Years.read(year).orElse(clock.today().getYear());
        Map<TodayItem.Group, List<TodayView.Line>> groups = new EnumMap<>(TodayItem.Group.class);
        sources.stream()
                .flatMap(s -> s.items(me, wanted).stream())
                .sorted(Comparator.comparing(
                        i -> i.dueOn().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(i -> groups.computeIfAbsent(i.group(), g -> new java.util.ArrayList<>())
                        .add(line(i)));
        var panels =
                sources.stream().flatMap(s -> s.panels(me, wanted).stream()).toList();
        return new TodayView(
                clock.today(),
                summary(groups),
                groups.entrySet().stream()
                        .map(e -> new TodayView.Group(e.getKey(), e.getKey().title(), e.getValue()))
                        .toList(),
                panels);
    }

    @GET
    @Path("search")
    @Operation(operationId = "searchEverything", summary = "Records found by words, with or without accents")
    public SearchAnswer searchEverything(@QueryParam("q") String q) {
        Actor me = actor.get();
        if (q == null || q.strip().length() < 2) {
            return new SearchAnswer(List.of());
        }
        PageQuery.requireShort(q);
        return new SearchAnswer(searches.stream()
                .sorted(Comparator.comparingInt(SearchSource::rank))
                .flatMap(s -> s.find(me, q.strip(), PER_KIND).stream())
                .toList());
    }

    /** What was found, grouped by kind in a fixed order. */
    @Schema(name = "SearchAnswer")
    public record SearchAnswer(@NotNull List<SearchSource.Hit> items) {}

    private TodayView.Line line(TodayItem i) {
        return new TodayView.Line(
                i.id(),
                i.subject(),
                i.title(),
                i.detail(),
                i.dueOn(),
                i.dueOn().map(d -> ChronoUnit.DAYS.between(clock.today(), d)),
                i.actionLabel());
    }

    private static String summary(Map<TodayItem.Group, List<TodayView.Line>> groups) {
        int due = size(groups, TodayItem.Group.DUE);
        int waiting = size(groups, TodayItem.Group.WAITING) + size(groups, TodayItem.Group.RETURNED);
        if (due + waiting == 0) {
            return "Không còn việc nào đang chờ.";
        }
        return Optional.of(due)
                        .filter(n -> n > 0)
                        .map(n -> n + " việc đến hạn" + (waiting > 0 ? ", " : ""))
                        .orElse("")
                + (waiting > 0 ? waiting + " việc chờ anh/chị" : "")
                + ".";
    }

    private static int size(Map<TodayItem.Group, List<TodayView.Line>> groups, TodayItem.Group group) {
        return groups.getOrDefault(group, List.of()).size();
    }
}

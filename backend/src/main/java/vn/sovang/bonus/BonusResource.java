package vn.sovang.bonus;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** Bonuses of the honours decided here, with their sums, lists for the accountant and marks. */
@Path("/bonuses")
@Authenticated
@Tag(name = "Bonuses")
public class BonusResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BonusQueries queries;
    private final BonusPaying paying;
    private final BonusPapers papers;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    BonusResource(
            BonusQueries queries, BonusPaying paying, BonusPapers papers, Idempotency idempotency, CurrentActor actor) {
        this.queries = queries;
        this.paying = paying;
        this.papers = papers;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** Which bonuses; {@code year} is the year of the decision. */
    public static class Narrowing {

        @QueryParam("year")
        String year;

        @QueryParam("award")
        String award;

        @QueryParam("unit")
        String unit;

        @QueryParam("decision")
        String decision;

        @QueryParam("state")
        String state;

        BonusFilter read() {
            return new BonusFilter(
                    Years.read(year).orElse(null),
                    award == null || award.isBlank() ? null : award.strip(),
                    id("?unit", unit),
                    id("?decision", decision),
                    state());
        }

        private BonusState state() {
            if (state == null || state.isBlank()) {
                return null;
            }
            return Arrays.stream(BonusState.values())
                    .filter(s -> s.name().equals(state.strip()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(
                            "?state",
                            "Trạng thái là một trong: "
                                    + Arrays.stream(BonusState.values())
                                            .map(BonusState::label)
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }

        private static UUID id(String pointer, String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return UUID.fromString(text.strip());
            } catch (IllegalArgumentException e) {
                throw new Invalid(pointer, "Mã không đọc được.");
            }
        }
    }

    @GET
    @Operation(
            operationId = "listBonuses",
            summary = "Bonuses, latest decision first; year is the year of the decision")
    public Page<BonusViews.Line> listBonuses(@BeanParam Narrowing filter, @BeanParam PageQuery page) {
        return queries.page(actor.get(), filter.read(), page);
    }

    @GET
    @Path("/totals")
    @Operation(operationId = "getBonusTotals", summary = "Sums of the same list, by unit, award, fund and state")
    public BonusViews.Totals getBonusTotals(@BeanParam Narrowing filter, @QueryParam("q") String q) {
        return queries.totals(actor.get(), filter.read(), q);
    }

    @GET
    @Path("/list.xlsx")
    @Produces(XLSX)
    @Operation(operationId = "downloadBonusSheet", summary = "The same list as a sheet")
    public RestResponse<byte[]> downloadBonusSheet(@BeanParam Narrowing filter, @QueryParam("q") String q) {
        return file(papers.sheet(actor.get(), filter.read(), q), "Danh sách tiền thưởng.xlsx");
    }

    @GET
    @Path("/list.docx")
    @Produces(DOCX)
    @Operation(
            operationId = "downloadBonusList",
            summary = "The list to pay from, with room for signatures; what cannot be reckoned stands apart")
    public RestResponse<byte[]> downloadBonusList(@BeanParam Narrowing filter, @QueryParam("q") String q) {
        return file(papers.paper(actor.get(), filter.read(), q), "Danh sách chi tiền thưởng.docx");
    }

    @POST
    @Path("/payments")
    @Operation(operationId = "payBonuses", summary = "Mark bonuses as paid, all or none")
    public BonusViews.Paid payBonuses(@HeaderParam("Idempotency-Key") String key, BonusCommands.Pay body) {
        Actor me = actor.get();
        return idempotency.once(
                me, key, Arrays.asList("bonuses", body), BonusViews.Paid.class, () -> paying.pay(me, body));
    }

    @POST
    @Path("/{entryId}/ruling")
    @Operation(operationId = "ruleBonus", summary = "Say whether a bonus that clashes with another is paid")
    public RestResponse<BonusViews.Line> ruleBonus(
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            BonusCommands.Ruling body) {
        return step("ruling", entryId, key, body, me -> paying.rule(me, entryId, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/{entryId}/payment-reversal")
    @Operation(operationId = "unpayBonus", summary = "Take back a mark that was a mistake")
    public RestResponse<BonusViews.Line> unpayBonus(
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            BonusCommands.Unpay body) {
        return step("reversal", entryId, key, body, me -> paying.unpay(me, entryId, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/{entryId}/recovery")
    @Operation(operationId = "recoverBonus", summary = "Mark the money of an honour taken back as given back")
    public RestResponse<BonusViews.Line> recoverBonus(
            @PathParam("entryId") UUID entryId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            BonusCommands.Recovery body) {
        return step("recovery", entryId, key, body, me -> paying.recover(me, entryId, new Precondition(ifMatch), body));
    }

    private RestResponse<BonusViews.Line> step(
            String name, UUID entryId, String key, Object body, Consumer<Actor> work) {
        Actor me = actor.get();
        BonusViews.Line line =
                idempotency.once(me, key, Arrays.asList("bonus-" + name, entryId, body), BonusViews.Line.class, () -> {
                    work.accept(me);
                    return paying.line(me, entryId);
                });
        return RestResponse.ResponseBuilder.ok(line)
                .header("ETag", Precondition.tag(line.version()))
                .build();
    }

    private static RestResponse<byte[]> file(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", Attachment.named(name))
                .build();
    }
}

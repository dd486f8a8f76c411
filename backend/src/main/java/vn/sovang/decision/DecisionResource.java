package vn.sovang.decision;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.register.RegisterViews;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.CurrentActor;

/** Issued award decisions; they are made from dossiers. */
@Path("/decisions")
@Authenticated
@Tag(name = "Decisions")
public class DecisionResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DecisionQueries queries;
    private final DecisionDraft draft;
    private final AwardCatalogue catalogue;
    private final CurrentActor actor;

    DecisionResource(DecisionQueries queries, DecisionDraft draft, AwardCatalogue catalogue, CurrentActor actor) {
        this.queries = queries;
        this.draft = draft;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listDecisions", summary = "Decisions, latest first; year is the year of the decision")
    public Page<DecisionViews.Summary> listDecisions(@BeanParam PageQuery page, @QueryParam("year") String year) {
        actor.get();
        return queries.list(page, Years.read(year).orElse(null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecision", summary = "One decision with the honours it gives")
    public RestResponse<DecisionViews.View> getDecision(@PathParam("id") UUID id) {
        actor.get();
        DecisionViews.View view = queries.get(id);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/decision.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadDecision", summary = "The text of the decision as a Word file")
    public RestResponse<byte[]> downloadDecision(@PathParam("id") UUID id) {
        actor.get();
        DecisionViews.View d = queries.get(id);
        RegisterViews.Entry first = d.recipients().stream().findFirst().orElseThrow(NotFound::new);
        byte[] file = draft.write(
                queries.issuer(id),
                new DecisionDraft.Text(
                        d.number(),
                        d.decidedOn(),
                        new Decision.Signer(d.signer(), d.signerPost(), d.capacity()),
                        "đã có " + first.achievement().substring(0, 1).toLowerCase()
                                + first.achievement().substring(1),
                        d.legalBases(),
                        d.recipients().stream()
                                .map(r -> new DecisionDraft.Recipient(
                                        r.subjectKind(), r.name(), position(r), catalogue.get(r.awardCode())))
                                .toList()));
        return RestResponse.ResponseBuilder.ok(file)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"QD-" + d.number().replaceAll("\\D.*$", "") + "-" + d.year() + ".docx\"")
                .build();
    }

    /** Post and unit of a person, null for a collective. */
    private static String position(RegisterViews.Entry entry) {
        String position = Stream.of(entry.post(), entry.unitName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return position.isEmpty() ? null : position;
    }
}

package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.time.AppClock;

/** Award dossiers: lists, drafting, papers. */
@Path("/award-proposals")
@Authenticated
@Tag(name = "Award proposals")
public class ProposalResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ProposalQueries queries;
    private final ProposalFunnels funnels;
    private final NomineeQueries nominees;
    private final ProposalDrafting drafting;
    private final VoteProposals votes;
    private final ProposalAppraisal appraisal;
    private final ProposalPapers papers;
    private final DecisionTexts decisions;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AppClock clock;

    ProposalResource(
            ProposalQueries queries,
            ProposalFunnels funnels,
            NomineeQueries nominees,
            ProposalDrafting drafting,
            VoteProposals votes,
            ProposalAppraisal appraisal,
            ProposalPapers papers,
            DecisionTexts decisions,
            Idempotency idempotency,
            CurrentActor actor,
            AppClock clock) {
        this.queries = queries;
        this.funnels = funnels;
        this.nominees = nominees;
        this.drafting = drafting;
        this.votes = votes;
        this.appraisal = appraisal;
        this.papers = papers;
        this.decisions = decisions;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listAwardProposals", summary = "Dossiers within the reader's scope")
    public Page<ProposalQueries.Summary> listAwardProposals(
            @BeanParam PageQuery page,
            @QueryParam("year") @Parameter(description = "Year of the achievement") String year,
            @QueryParam("status") ProposalStatus status,
            @QueryParam("award") @Parameter(description = "Code of the catalogue") String award,
            @QueryParam("mine") @Parameter(description = "true: only what waits for the reader") boolean mine,
            @QueryParam("decisionId") UUID decisionId,
            @QueryParam("awardRoundId") UUID awardRoundId) {
        return queries.list(
                actor.get(),
                page,
                new ProposalQueries.Filter(
                        Years.read(year).orElse(null), status, award, mine, decisionId, awardRoundId));
    }

    @GET
    @Path("/funnel")
    @Operation(operationId = "getProposalFunnel", summary = "How many nominees of a year or a round went how far")
    public ProposalFunnels.YearFunnel getProposalFunnel(
            @QueryParam("year") String year,
            @QueryParam("awardRoundId") @Parameter(description = "Only this round; the year does not narrow then")
                    UUID awardRoundId) {
        return funnels.of(actor.get(), Years.read(year).orElse(clock.today().getYear()), awardRoundId);
    }

    @GET
    @Path("/nominees")
    @Operation(operationId = "listNominees", summary = "The nominees behind the numbers of a funnel")
    public Page<NomineeQueries.Summary> listNominees(
            @BeanParam PageQuery page,
            @QueryParam("year") @Parameter(description = "Year of the achievement") String year,
            @QueryParam("awardRoundId") UUID awardRoundId,
            @QueryParam("award") @Parameter(description = "Code of the catalogue") String award,
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("proposerUnitId") UUID proposerUnitId) {
        return nominees.list(
                actor.get(),
                page,
                new NomineeQueries.Filter(Years.read(year).orElse(null), awardRoundId, award, outcome, proposerUnitId));
    }

    /** Specialists a dossier can be given to. */
    @Schema(name = "AppraisalOfficers")
    public record Officers(@NotNull List<Officer> items) {}

    @GET
    @Path("/appraisers")
    @Operation(operationId = "listAppraisers", summary = "Specialists a dossier can be given to")
    public Officers listAppraisers() {
        return new Officers(appraisal.officers(actor.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAwardProposal", summary = "One dossier, as far as the reader may see it")
    public RestResponse<ProposalView> getAwardProposal(@PathParam("id") UUID id) {
        return ok(queries.get(actor.get(), id));
    }

    @POST
    @Operation(
            operationId = "createAwardProposal",
            summary = "A new dossier, from a block's vote or by a unit itself",
            description = "409 when the ballot already has its dossier")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> createAwardProposal(
            @HeaderParam("Idempotency-Key") String key, ProposalCommands.Draft body) {
        Actor me = actor.get();
        ProposalView view = idempotency.once(
                me,
                key,
                List.of("award-proposals", body == null ? "" : body),
                ProposalView.class,
                () -> body != null && body.ballotId().isPresent()
                        ? votes.fromVote(me, body)
                        : drafting.draft(me, body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "renameAwardProposal", summary = "Write the title")
    public RestResponse<ProposalView> renameAwardProposal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, ProposalCommands.Edit body) {
        return ok(drafting.rename(actor.get(), id, new Precondition(seen), body));
    }

    @PUT
    @Path("/{id}/award-round")
    @Operation(operationId = "chooseAwardRound", summary = "Put the dossier into a running round, or take it out")
    public RestResponse<ProposalView> chooseAwardRound(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, ProposalCommands.RoundChoice body) {
        return ok(drafting.chooseRound(actor.get(), id, new Precondition(seen), body));
    }

    @POST
    @Path("/{id}/nominees")
    @Operation(operationId = "addNominee", summary = "Name a nominee; the letter has to be signed again")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> addNominee(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.NewNominee body) {
        Actor me = actor.get();
        ProposalView view = idempotency.once(
                me,
                key,
                List.of("nominees", id, body == null ? "" : body),
                ProposalView.class,
                () -> drafting.addNominee(me, id, new Precondition(seen), body));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/{id}/nominees/{nomineeId}")
    @Operation(operationId = "removeNominee", summary = "Take a nominee out of a draft")
    public RestResponse<ProposalView> removeNominee(
            @PathParam("id") UUID id, @PathParam("nomineeId") UUID nomineeId, @HeaderParam("If-Match") String seen) {
        return ok(drafting.removeNominee(actor.get(), id, nomineeId, new Precondition(seen)));
    }

    @PUT
    @Path("/{id}/papers/{code}")
    @Operation(operationId = "attachPaper", summary = "Name a paper of the dossier with its number and date")
    public RestResponse<ProposalView> attachPaper(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String seen,
            ProposalCommands.AttachPaper body) {
        return ok(drafting.attach(actor.get(), id, code, new Precondition(seen), body));
    }

    @DELETE
    @Path("/{id}/papers/{code}")
    @Operation(operationId = "detachPaper", summary = "Take a named paper out again")
    public RestResponse<ProposalView> detachPaper(
            @PathParam("id") UUID id, @PathParam("code") String code, @HeaderParam("If-Match") String seen) {
        return ok(drafting.detach(actor.get(), id, code, new Precondition(seen)));
    }

    @PUT
    @Path("/{id}/letter")
    @Operation(operationId = "signProposalLetter", summary = "Record the proposer's signed letter")
    public RestResponse<ProposalView> signProposalLetter(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, ProposalCommands.SignLetter body) {
        return ok(drafting.signLetter(actor.get(), id, new Precondition(seen), body));
    }

    @GET
    @Path("/{id}/letter.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadProposalLetter", summary = "The letter as a Word file")
    public RestResponse<byte[]> downloadProposalLetter(@PathParam("id") UUID id) {
        return file(papers.letter(actor.get(), id), "To-trinh.docx");
    }

    @GET
    @Path("/{id}/nominees.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadNominees", summary = "The list of nominees as a Word file")
    public RestResponse<byte[]> downloadNominees(@PathParam("id") UUID id) {
        return file(papers.nominees(actor.get(), id), "Danh-sach-trich-ngang.docx");
    }

    @GET
    @Path("/{id}/minutes.docx")
    @Produces(DOCX)
    @Operation(
            operationId = "downloadJudgingMinutes",
            summary = "Minutes of the unit's own meeting as a Word file to be completed; 409 for a block's dossier")
    public RestResponse<byte[]> downloadJudgingMinutes(@PathParam("id") UUID id) {
        return file(papers.minutes(actor.get(), id), "Bien-ban-binh-xet.docx");
    }

    @GET
    @Path("/{id}/summary.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadMeritSummary", summary = "All nominees with what they did, as a Word file")
    public RestResponse<byte[]> downloadMeritSummary(@PathParam("id") UUID id) {
        return file(papers.summary(actor.get(), id), "Bao-cao-tom-tat-thanh-tich.docx");
    }

    @GET
    @Path("/{id}/decision.docx")
    @Produces(DOCX)
    @Operation(operationId = "downloadDecisionDraft", summary = "The decision on all qualified nominees, as a draft")
    public RestResponse<byte[]> downloadDecisionDraft(@PathParam("id") UUID id) {
        return file(decisions.draft(actor.get(), id), "Du-thao-quyet-dinh.docx");
    }

    static RestResponse<ProposalView> ok(ProposalView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.tag(view.version()))
                .build();
    }

    static RestResponse<byte[]> file(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}

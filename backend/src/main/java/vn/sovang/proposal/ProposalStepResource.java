package vn.sovang.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** The steps of a dossier from the proposer to the decision. */
@Path("/award-proposals/{id}")
@Authenticated
@Tag(name = "Award proposals")
public class ProposalStepResource {

    private final ProposalSubmission submission;
    private final ProposalAppraisal appraisal;
    private final ProposalSigning signing;
    private final ProposalRouting routing;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ProposalStepResource(
            ProposalSubmission submission,
            ProposalAppraisal appraisal,
            ProposalSigning signing,
            ProposalRouting routing,
            Idempotency idempotency,
            CurrentActor actor) {
        this.submission = submission;
        this.appraisal = appraisal;
        this.signing = signing;
        this.routing = routing;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/submission")
    @Operation(operationId = "submitAwardProposal", summary = "Send to the department; 422 names every missing paper")
    public RestResponse<ProposalView> submitAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return step("submission", id, ifMatch, key, null, (me, seen) -> submission.submit(me, id, seen));
    }

    @POST
    @Path("/withdrawal")
    @Operation(operationId = "withdrawAwardProposal", summary = "Take the dossier back")
    public RestResponse<ProposalView> withdrawAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        return step("withdrawal", id, ifMatch, key, body, (me, seen) -> submission.withdraw(me, id, seen, body));
    }

    @POST
    @Path("/resubmission")
    @Operation(operationId = "resubmitAwardProposal", summary = "Send again after a return, saying what changed")
    public RestResponse<ProposalView> resubmitAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Resubmission body) {
        return step("resubmission", id, ifMatch, key, body, (me, seen) -> submission.resubmit(me, id, seen, body));
    }

    @POST
    @Path("/receipt")
    @Operation(
            operationId = "receiveAwardProposal",
            summary = "Take in: number, day of acceptance, day it is due, specialist")
    public RestResponse<ProposalView> receiveAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Assignment body) {
        return step("receipt", id, ifMatch, key, body, (me, seen) -> appraisal.receive(me, id, seen, body));
    }

    @POST
    @Path("/return")
    @Operation(operationId = "returnAwardProposal", summary = "Give back with a reason")
    public RestResponse<ProposalView> returnAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        return step("return", id, ifMatch, key, body, (me, seen) -> appraisal.giveBack(me, id, seen, body));
    }

    @POST
    @Path("/appraisal")
    @Operation(operationId = "startAppraisal", summary = "Start the appraisal")
    public RestResponse<ProposalView> startAppraisal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Assignment body) {
        return step("appraisal", id, ifMatch, key, body, (me, seen) -> appraisal.start(me, id, seen, body));
    }

    @PUT
    @Path("/appraisal")
    @Operation(operationId = "noteAppraisal", summary = "Save what the appraisal found so far, as a whole")
    public RestResponse<ProposalView> noteAppraisal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ProposalCommands.Appraisal body) {
        return ProposalResource.ok(appraisal.note(actor.get(), id, new Precondition(ifMatch), body));
    }

    @PUT
    @Path("/routes")
    @Operation(operationId = "setCouncilRoutes", summary = "Which awards go to the council, and how")
    public RestResponse<ProposalView> setCouncilRoutes(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ProposalCommands.Routes body) {
        return ProposalResource.ok(routing.route(actor.get(), id, new Precondition(ifMatch), body));
    }

    @POST
    @Path("/appraisal-conclusion")
    @Operation(
            operationId = "concludeAppraisal",
            summary = "End the appraisal and submit to the head of the department")
    public RestResponse<ProposalView> concludeAppraisal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Conclusion body) {
        return step(
                "appraisal-conclusion", id, ifMatch, key, body, (me, seen) -> appraisal.conclude(me, id, seen, body));
    }

    @POST
    @Path("/head-signature")
    @Operation(operationId = "signSubmission", summary = "The head of the department signs the submission")
    public RestResponse<ProposalView> signSubmission(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.HeadSignature body) {
        return step("head-signature", id, ifMatch, key, body, (me, seen) -> signing.signUp(me, id, seen, body));
    }

    @POST
    @Path("/reconsideration")
    @Operation(
            operationId = "reconsiderAwardProposal",
            summary = "The head of the department or the leader asks for a new appraisal")
    public RestResponse<ProposalView> reconsiderAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        return step("reconsideration", id, ifMatch, key, body, (me, seen) -> signing.reconsider(me, id, seen, body));
    }

    @POST
    @Path("/verification")
    @Operation(operationId = "verifyAwardProposal", summary = "The Office verifies and submits to the leader")
    public RestResponse<ProposalView> verifyAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Verification body) {
        return step("verification", id, ifMatch, key, body, (me, seen) -> signing.verify(me, id, seen, body));
    }

    @POST
    @Path("/office-return")
    @Operation(operationId = "returnFromOffice", summary = "The Office gives back to the department with a reason")
    public RestResponse<ProposalView> returnFromOffice(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        return step("office-return", id, ifMatch, key, body, (me, seen) -> signing.officeReturn(me, id, seen, body));
    }

    @POST
    @Path("/decision")
    @Operation(
            operationId = "decideAwardProposal",
            summary = "The leader decides; the honours enter the register in the same transaction")
    public RestResponse<ProposalView> decideAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Decide body) {
        return step("decision", id, ifMatch, key, body, (me, seen) -> signing.decide(me, id, seen, body));
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeAwardProposal",
            summary = "File the dossier after the decision, or end it when nobody qualified")
    public RestResponse<ProposalView> closeAwardProposal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            ProposalCommands.Reason body) {
        return step("closing", id, ifMatch, key, body, (me, seen) -> signing.close(me, id, seen, body));
    }

    private RestResponse<ProposalView> step(
            String name,
            UUID id,
            String ifMatch,
            String key,
            Object body,
            BiFunction<Actor, Precondition, ProposalView> work) {
        Actor me = actor.get();
        return ProposalResource.ok(idempotency.once(
                me,
                key,
                List.of(name, id, body == null ? "" : body),
                ProposalView.class,
                () -> work.apply(me, new Precondition(ifMatch))));
    }
}

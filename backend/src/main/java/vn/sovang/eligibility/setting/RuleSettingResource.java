package vn.sovang.eligibility.setting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** What the province settles about the rules. */
@Path("/eligibility-settings")
@Authenticated
@Tag(name = "Eligibility")
public class RuleSettingResource {

    private final RuleSettling settling;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RuleSettingResource(RuleSettling settling, Idempotency idempotency, CurrentActor actor) {
        this.settling = settling;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listRuleSettings", summary = "What holds today, with every change")
    public SettingViews.SettingList listRuleSettings() {
        return settling.all(actor.get());
    }

    @POST
    @Path("/changes")
    @Operation(operationId = "proposeRuleSetting", summary = "Propose a value; it changes nothing until confirmed")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SettingViews.ChangeView.class)))
    public RestResponse<SettingViews.ChangeView> proposeRuleSetting(
            @HeaderParam("Idempotency-Key") String key, SettingViews.Proposal body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        Arrays.asList("eligibility-settings/changes", body),
                        SettingViews.ChangeView.class,
                        () -> settling.propose(me, body)));
    }

    @POST
    @Path("/changes/{id}/confirmation")
    @Operation(operationId = "confirmRuleSetting", summary = "The second person confirms; it holds from its day on")
    public SettingViews.ChangeView confirmRuleSetting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("eligibility-settings/confirmation", id),
                SettingViews.ChangeView.class,
                () -> settling.confirm(me, id, new Precondition(ifMatch)));
    }

    @POST
    @Path("/changes/{id}/rejection")
    @Operation(operationId = "rejectRuleSetting", summary = "The second person does not take it, with a reason")
    public SettingViews.ChangeView rejectRuleSetting(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            SettingViews.Rejection body) {
        Actor me = actor.get();
        return idempotency.once(
                me,
                key,
                Arrays.asList("eligibility-settings/rejection", id, body),
                SettingViews.ChangeView.class,
                () -> settling.reject(me, id, new Precondition(ifMatch), body));
    }
}

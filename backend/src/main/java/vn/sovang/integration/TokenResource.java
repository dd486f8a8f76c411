package vn.sovang.integration;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where connected systems get their tokens. */
@Path("/oauth/token")
@Tag(name = "Sign-in")
public class TokenResource {

    private final TokenIssue tokens;

    TokenResource(TokenIssue tokens) {
        this.tokens = tokens;
    }

    /** The parameters of RFC 6749; the secret stands here or in the Authorization header, not in both. */
    @Schema(name = "TokenRequest", requiredProperties = "grant_type")
    public record Form(
            @Schema(name = "grant_type", description = "client_credentials")
            String grantType,

            @Schema(description = "Some of the client's scopes with a blank between them; all of them when left out")
            String scope,

            @Schema(name = "client_id") String clientId,
            @Schema(name = "client_secret") String clientSecret) {}

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "issueToken",
            summary = "A token for a connected system (RFC 6749, client credentials)",
            description = "The client names itself by HTTP Basic or by client_id and client_secret in the body.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = Form.class)))
    @APIResponse(
            responseCode = "200",
            description = "The token",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TokenIssue.Token.class)))
    @APIResponse(
            responseCode = "400",
            description = "Refused as RFC 6749, 5.2 says",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TokenIssue.Error.class)))
    @APIResponse(
            responseCode = "401",
            description = "Client unknown, wrong secret, or not allowed today",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TokenIssue.Error.class)))
    public RestResponse<Object> issueToken(
            @HeaderParam("Authorization") String authorization, String body, RoutingContext request) {
        TokenIssue.Answer answer = tokens.answer(
                authorization, body, request.request().remoteAddress().hostAddress());
        var response = RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(answer.status()),
                        answer.token() != null ? (Object) answer.token() : answer.error())
                .header("Content-Type", MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .header("Pragma", "no-cache");
        if (answer.status() == 401) {
            response.header("WWW-Authenticate", "Basic realm=\"so-vang\"");
        }
        return response.build();
    }
}

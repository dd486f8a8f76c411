package vn.sovang.register;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.http.Idempotency;
import vn.sovang.shared.paging.Days;
import vn.sovang.shared.paging.Years;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;

/** The golden book. */
@Path("/register")
@Authenticated
@Tag(name = "Register")
public class RegisterResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 100;

    private final RegisterQueries queries;
    private final RegisterExport export;
    private final RegisterProfiles profiles;
    private final RegisterCounts counts;
    private final RegisterDeclaration declaration;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    RegisterResource(
            RegisterQueries queries,
            RegisterExport export,
            RegisterProfiles profiles,
            RegisterCounts counts,
            RegisterDeclaration declaration,
            Idempotency idempotency,
            CurrentActor actor) {
        this.queries = queries;
        this.export = export;
        this.profiles = profiles;
        this.counts = counts;
        this.declaration = declaration;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** What to look for, on the screen and in a file alike. */
    public static class Wanted {
        @QueryParam("q")
        @Parameter(
                description =
                        "Words with or without accents: names, units of today and before, awards in short, numbers, a year")
        String q;

        @QueryParam("year")
        @Parameter(description = "Year of the achievement")
        String year;

        @QueryParam("award")
        @Parameter(description = "Code of the catalogue")
        String award;

        @QueryParam("unitId")
        UUID unitId;

        @QueryParam("personId")
        UUID personId;

        @QueryParam("householdId")
        UUID householdId;

        @QueryParam("validOn")
        @Parameter(description = "2024-06-01: only what stood on that day")
        String validOn;

        @QueryParam("knownOn")
        @Parameter(description = "2024-06-01: the book as it read that evening, nothing written later")
        String knownOn;

        RegisterFilter filter() {
            return new RegisterFilter(
                    q,
                    Years.read(year).orElse(null),
                    award,
                    unitId,
                    personId,
                    householdId,
                    Days.read("?validOn", validOn).orElse(null),
                    Days.read("?knownOn", knownOn).orElse(null));
        }
    }

    @GET
    @Operation(
            operationId = "searchRegister",
            summary = "Honours in parts: what fits the words best first, without words the latest decision")
    public RegisterViews.Slice searchRegister(
            @BeanParam Wanted wanted,
            @QueryParam("after") @Parameter(description = "next of the part before") String after,
            @QueryParam("size") @DefaultValue("20") @Parameter(description = "1 to 100") String size) {
        actor.get();
        return queries.search(wanted.filter(), after, size(size));
    }

    @GET
    @Path("/sheet")
    @Produces(XLSX)
    @Operation(
            operationId = "downloadRegister",
            summary = "The same honours in the same order as an .xlsx, at most 100,000")
    @APIResponse(
            responseCode = "200",
            description = "Excel file, as an attachment",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> downloadRegister(@BeanParam Wanted wanted) {
        actor.get();
        return RestResponse.ResponseBuilder.ok(export.sheet(wanted.filter()))
                .header("Content-Type", XLSX)
                .header("Content-Disposition", Attachment.named("Danh sách khen thưởng.xlsx"))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRegisterEntry", summary = "One honour")
    public RegisterViews.Entry getRegisterEntry(@PathParam("id") UUID id) {
        actor.get();
        return queries.get(id);
    }

    @GET
    @Path("/subjects/{unitId}")
    @Operation(operationId = "getHonourProfile", summary = "Everything a unit was honoured with")
    public RegisterViews.Profile getHonourProfile(@PathParam("unitId") UUID unitId) {
        actor.get();
        return profiles.ofUnit(unitId);
    }

    @GET
    @Path("/people/{personId}")
    @Operation(operationId = "getPersonHonours", summary = "Everything a person was honoured with")
    public RegisterViews.Recipient getPersonHonours(@PathParam("personId") UUID personId) {
        return profiles.ofPerson(actor.get(), personId);
    }

    @GET
    @Path("/households/{householdId}")
    @Operation(operationId = "getHouseholdHonours", summary = "Everything a household was honoured with")
    public RegisterViews.Recipient getHouseholdHonours(@PathParam("householdId") UUID householdId) {
        return profiles.ofHousehold(actor.get(), householdId);
    }

    @GET
    @Path("/counts")
    @Operation(operationId = "countRegister", summary = "The whole book in exact figures, by award and year")
    public RegisterCounts.View countRegister(@QueryParam("kind") SubjectKind kind) {
        actor.get();
        return counts.all(kind);
    }

    @POST
    @Operation(operationId = "declareHonour", summary = "Write an earlier honour from its decision on paper")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RegisterViews.Created.class)))
    public RestResponse<RegisterViews.Created> declareHonour(
            @HeaderParam("Idempotency-Key") String key, DeclareHonour body) {
        Actor me = actor.get();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                idempotency.once(
                        me,
                        key,
                        List.of("register", body == null ? "" : body),
                        RegisterViews.Created.class,
                        () -> new RegisterViews.Created(declaration.declare(me, body))));
    }

    private static int size(String text) {
        try {
            int n = Integer.parseInt(text.trim());
            if (n >= 1 && n <= MOST) {
                return n;
            }
        } catch (NumberFormatException e) {
            // said below with the allowed range
        }
        throw new Invalid("?size", "Phải là số nguyên từ 1 đến " + MOST + ".");
    }
}

package vn.sovang.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.paging.Days;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.CurrentActor;

/** Who did what: AUDITOR reads all of it, everybody else their own acts. */
@Path("/audit")
@Authenticated
@Tag(name = "Audit")
public class AuditResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 100;

    private final EntryQueries queries;
    private final EntryExport export;
    private final TrailChecking checking;
    private final CurrentActor actor;

    AuditResource(EntryQueries queries, EntryExport export, TrailChecking checking, CurrentActor actor) {
        this.queries = queries;
        this.export = export;
        this.checking = checking;
        this.actor = actor;
    }

    /** What to look for, as all addresses of the trail take it. */
    public static class Wanted {
        @QueryParam("q")
        @Parameter(description = "Words of the doing, its facts or the actor's name, with or without accents")
        String q;

        @QueryParam("actorId")
        UUID actorId;

        @QueryParam("group")
        ActionGroup group;

        @QueryParam("recordType")
        @Parameter(description = "recordType of an entry")
        String recordType;

        @QueryParam("recordId")
        UUID recordId;

        @QueryParam("from")
        @Parameter(description = "First day in Vietnam, yyyy-mm-dd")
        String from;

        @QueryParam("to")
        @Parameter(description = "Last day")
        String to;

        @QueryParam("sample")
        @Parameter(description = "true: the sample province's entries only; false: real ones only")
        Boolean sample;

        EntryFilter filter() {
            return new EntryFilter(q, actorId, group, recordType, recordId, day("?from", from), day("?to", to), sample);
        }
    }

    @GET
    @Path("/entries")
    @Operation(operationId = "listAuditEntries", summary = "What was done, latest first, in parts")
    public EntryView.Slice listAuditEntries(
            @BeanParam Wanted wanted,
            @QueryParam("after") @Parameter(description = "next of the part before") String after,
            @QueryParam("size") @DefaultValue("30") @Parameter(description = "1 to 100") String size) {
        return queries.search(actor.get(), wanted.filter(), after, size(size));
    }

    @GET
    @Path("/entries/sheet")
    @Produces(XLSX)
    @Operation(operationId = "downloadAuditEntries", summary = "The same entries as an .xlsx, at most 50,000")
    @APIResponse(
            responseCode = "200",
            description = "Excel file, as an attachment",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadAuditEntries(@BeanParam Wanted wanted) {
        return RestResponse.ResponseBuilder.ok(export.sheet(actor.get(), wanted.filter()))
                .header("Content-Type", XLSX)
                .header("Content-Disposition", Attachment.named("Nhật ký thao tác.xlsx"))
                .build();
    }

    @GET
    @Path("/entries/{id}")
    @Operation(operationId = "getAuditEntry", summary = "One doing")
    public EntryView getAuditEntry(@PathParam("id") UUID id) {
        return queries.get(actor.get(), id);
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAudit",
            summary = "Check the chain of at most 31 days against the signed digests",
            description = "For AUDITOR. Ask month by month from firstDay to lastDay to check all of it.")
    public Verification verifyAudit(
            @QueryParam("from") @Parameter(description = "First day; left out: 31 days up to the last") String from,
            @QueryParam("to") @Parameter(description = "Last day; left out: the last of the trail") String to) {
        return checking.check(actor.get(), day("?from", from), day("?to", to));
    }

    @GET
    @Path("/digests")
    @Operation(
            operationId = "downloadAuditDigests",
            summary = "The signed digest of every closed day, to be kept elsewhere",
            description = "For AUDITOR. docs/audit.md says how they are checked.")
    @APIResponse(
            responseCode = "200",
            description = "JSON file, as an attachment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Verification.Digests.class)))
    public RestResponse<Verification.Digests> downloadAuditDigests() {
        return RestResponse.ResponseBuilder.ok(checking.digests(actor.get()))
                .header("Content-Disposition", Attachment.named("Bảng ký nhật ký.json"))
                .build();
    }

    private static LocalDate day(String name, String text) {
        return Days.read(name, text).orElse(null);
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

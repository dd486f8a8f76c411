package vn.sovang.unit.exchange;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sovang.shared.http.Attachment;
import vn.sovang.shared.security.CurrentActor;

/** All units as a file, and the file to fill in. */
@Path("/units/tables")
@Authenticated
@Tag(name = "Units")
public class UnitTableResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final UnitTables tables;
    private final CurrentActor actor;

    UnitTableResource(UnitTables tables, CurrentActor actor) {
        this.tables = tables;
        this.actor = actor;
    }

    @GET
    @Path("/all.xlsx")
    @Produces(XLSX)
    @Operation(operationId = "downloadUnits", summary = "All units as .xlsx; reads back without loss")
    @APIResponse(
            responseCode = "200",
            description = "Excel file, as an attachment",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadUnits() {
        return sent(tables.all(actor.get(), false), XLSX);
    }

    @GET
    @Path("/all.csv")
    @Produces(CSV)
    @Operation(operationId = "downloadUnitsCsv", summary = "All units as .csv; reads back without loss")
    @APIResponse(
            responseCode = "200",
            description = "CSV file (UTF-8), as an attachment",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadUnitsCsv() {
        return sent(tables.all(actor.get(), true), CSV);
    }

    @GET
    @Path("/template.xlsx")
    @Produces(XLSX)
    @Operation(operationId = "downloadUnitTemplate", summary = "An empty table of units to fill in, .xlsx")
    @APIResponse(
            responseCode = "200",
            description = "Excel file, as an attachment",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> downloadUnitTemplate() {
        return sent(tables.template(actor.get(), false), XLSX);
    }

    private static RestResponse<byte[]> sent(UnitTables.Written file, String type) {
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Type", type.equals(CSV) ? CSV + ";charset=UTF-8" : type)
                .header("Content-Disposition", Attachment.named(file.name()))
                .build();
    }
}

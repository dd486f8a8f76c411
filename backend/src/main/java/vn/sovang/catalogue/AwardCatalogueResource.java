package vn.sovang.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Titles and forms of award, for every signed-in person. */
@Path("/award-catalogue")
@Authenticated
@Tag(name = "Award catalogue")
public class AwardCatalogueResource {

    private final AwardCatalogue catalogue;

    AwardCatalogueResource(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A title or form of award.
     *
     * @param source article that defines it
     */
    @Schema(name = "CatalogueAward")
    public record CatalogueAward(
            @NotNull String code,
            @NotNull String name,
            @NotNull String shortName,
            @NotNull AwardFamily family,
            @NotNull String familyLabel,
            @NotNull AwardLevel level,
            @NotNull String levelLabel,
            @NotNull List<SubjectKind> subjectKinds,
            @NotNull String source,
            @NotNull List<CatalogueAuthority> authorities,
            @NotNull List<CatalogueDocument> documents) {

        static CatalogueAward of(Award a) {
            return new CatalogueAward(
                    a.code(),
                    a.name(),
                    a.shortName(),
                    a.family(),
                    a.family().label(),
                    a.level(),
                    a.level().label(),
                    List.copyOf(a.subjects()),
                    a.source(),
                    a.authorities().stream()
                            .map(x -> new CatalogueAuthority(
                                    x.maker().name(),
                                    x.title(),
                                    x.validFrom(),
                                    Optional.ofNullable(x.validTo()),
                                    x.confirmed(),
                                    x.source()))
                            .toList(),
                    a.documents().stream()
                            .map(d -> new CatalogueDocument(
                                    d.documentCode(), d.documentName(), d.required(), d.confirmed()))
                            .toList());
        }
    }

    /**
     * Who may decide an award.
     *
     * @param confirmed false while the province still has to confirm it
     */
    @Schema(name = "CatalogueAuthority")
    public record CatalogueAuthority(
            @NotNull String maker,
            @NotNull String title,
            @NotNull LocalDate validFrom,
            Optional<LocalDate> validTo,
            @NotNull boolean confirmed,
            @NotNull String source) {}

    /**
     * A paper the dossier of an award needs.
     *
     * @param required false when it is needed in some cases only
     * @param confirmed true when the law itself asks for it
     */
    @Schema(name = "CatalogueDocument")
    public record CatalogueDocument(
            @NotNull String code,
            @NotNull String name,
            @NotNull boolean required,
            @NotNull boolean confirmed) {}

    /** The whole catalogue. */
    @Schema(name = "AwardCatalogue")
    public record CatalogueView(@NotNull List<CatalogueAward> items) {}

    @GET
    @Operation(operationId = "getAwardCatalogue", summary = "All titles and forms, with deciders and papers")
    public CatalogueView getAwardCatalogue() {
        return new CatalogueView(
                catalogue.all().stream().map(CatalogueAward::of).toList());
    }
}

package vn.sovang.eligibility.discovery;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.eligibility.EligibilityAnswer;

/** Discoveries on the wire. */
public final class DiscoveryViews {

    private DiscoveryViews() {}

    /**
     * What to look for.
     *
     * @param year year of the achievement
     * @param awards codes of the awards to ask about
     * @param unitId only this unit, those below it and their people; left out for everybody
     */
    @Schema(name = "StartDiscovery")
    public record Start(
            @NotNull(message = "Hãy ghi năm tính thành tích.")
            Integer year,

            @NotEmpty(message = "Hãy chọn ít nhất một danh hiệu, hình thức.")
            @Size(max = 20, message = "Nhiều nhất 20 loại.")
            List<@NotNull(message = "Dòng này trống.") String> awards,

            @Schema(nullable = true) UUID unitId) {}

    /**
     * Somebody who may be honoured and was not proposed.
     *
     * @param proposed whether a dossier has asked for it since
     * @param mayPropose whether the reader can name it in a dossier
     */
    @Schema(name = "DiscoveryFind")
    public record Find(
            @NotNull UUID id,
            @NotNull SubjectKind kind,
            @NotNull String kindLabel,
            @NotNull UUID unitId,
            Optional<UUID> personId,
            @NotNull String name,
            Optional<String> unitName,
            @NotNull String awardCode,
            @NotNull String awardName,
            @NotNull int year,
            @NotNull boolean proposed,
            @NotNull boolean mayPropose,
            @NotNull EligibilityAnswer answer) {}

    /** @param next send it as {@code after} for what follows; absent at the end */
    @Schema(name = "DiscoveryFinds")
    public record Slice(@NotNull List<Find> items, Optional<String> next) {}
}

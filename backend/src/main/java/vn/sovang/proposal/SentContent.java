package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier in words, section by section, as it was sent or as it stands; kept whole and compared line by line. */
@Schema(name = "SentDossierContent")
public record SentContent(@NotNull List<Section> sections) {

    /** @param key names the section whatever its title says, for example {@code report:…} */
    @Schema(name = "SentDossierSection")
    public record Section(
            @NotNull String key,
            @NotNull String title,
            @NotNull List<Line> lines) {}

    /** @param key names the line within its section */
    @Schema(name = "SentDossierLine")
    public record Line(
            @NotNull String key,
            @NotNull String label,
            @NotNull String text) {}
}

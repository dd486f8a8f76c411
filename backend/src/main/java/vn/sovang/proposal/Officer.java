package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A specialist of the department who can be given a dossier. */
@Schema(name = "AppraisalOfficer")
public record Officer(@NotNull UUID id, @NotNull String name) {}

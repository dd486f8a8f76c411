package vn.sovang.block.room;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room in a list: a supra-provincial cluster in one year. */
@Schema(name = "RoomSummary")
public record RoomSummary(
        @NotNull UUID blockId,
        @NotNull String blockName,
        @NotNull String system,
        @NotNull int year,
        @NotNull String statusLabel,
        @NotNull long members,
        @NotNull long papers) {}

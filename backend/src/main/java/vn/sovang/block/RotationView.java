package vn.sovang.block;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who led when, and whose turn it is.
 *
 * @param year the year to lead
 * @param headTitle how the block calls its head
 * @param years what is known, latest first
 * @param turns members in the order of their turn; the first is proposed as head, the second as deputy
 * @param gaps years of which nobody knows the head
 */
@Schema(name = "RotationView")
public record RotationView(
        @NotNull int year,
        @NotNull String headTitle,
        @NotNull String deputyTitle,
        @NotNull List<Year> years,
        @NotNull List<Turn> turns,
        @NotNull List<Integer> gaps) {

    /**
     * One year of the ledger.
     *
     * @param blockName the block's name then
     * @param headName unit that led, absent when nobody knows
     * @param representative who acted for it
     * @param disputed sources name different units
     */
    @Schema(name = "RotationYear")
    public record Year(
            @NotNull int year,
            @NotNull String blockName,
            Optional<String> headName,
            Optional<String> representative,
            @NotNull String choiceLabel,
            @NotNull boolean disputed,
            @NotNull List<String> deputyNames) {}

    /** A member's turn with what it rests on. */
    @Schema(name = "RotationTurn")
    public record Turn(
            @NotNull UUID unitId,
            @NotNull String unitName,
            @NotNull List<Integer> led,
            @NotNull List<Integer> deputised,
            @NotNull String ground) {}
}

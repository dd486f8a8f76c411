package vn.sovang.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/**
 * A block through the years.
 *
 * @param system whose blocks these are
 * @param parent cluster it lies in
 * @param predecessor block it goes on from under another name
 * @param owner unit that organises it
 * @param founding decision that founded it
 * @param ownerName organiser as written, where it is no known unit
 * @param mandate whether its system runs it or has delegated it, absent when not known
 * @param predecessorBasis the paper that says it goes on from its predecessor
 * @param inner blocks inside it
 * @param successors blocks that go on from it
 * @param terms its years, latest first
 */
@Schema(name = "BlockView")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BlockView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String system,
        @NotNull BlockLevel level,
        @NotNull String levelLabel,
        @NotNull BlockKind kind,
        @NotNull String kindLabel,
        @NotNull String name,
        Optional<BlockRef> parent,
        Optional<BlockRef> predecessor,
        Optional<TermComparison.UnitName> owner,
        Optional<DecisionFacts> founding,
        Optional<String> note,
        @NotNull UUID systemId,
        Optional<String> ownerName,
        Optional<BlockMandate> mandate,
        Optional<String> mandateLabel,
        @NotNull List<String> aliases,
        Optional<String> predecessorBasis,
        @NotNull List<BlockRef> inner,
        @NotNull List<BlockRef> successors,
        @NotNull List<TermLine> terms,
        @NotNull List<AllowedAction> allowedActions) {

    /** What can be done with a block. */
    public enum Action {
        EDIT,
        OPEN_TERM
    }

    /** Another block by name. */
    @Schema(name = "BlockRef")
    public record BlockRef(@NotNull UUID id, @NotNull String name) {}

    /**
     * One of its years; this is also the ledger of who led when.
     *
     * @param declaredMembers as announced
     * @param headName unit that leads, absent when not known
     * @param headDisputed sources name different units
     */
    @Schema(name = "BlockTermLine")
    public record TermLine(
            @NotNull int year,
            @NotNull TermStatus status,
            @NotNull String statusLabel,
            @NotNull long members,
            Optional<Integer> declaredMembers,
            Optional<String> headName,
            @NotNull boolean headDisputed,
            @NotNull List<String> deputyNames) {}
}

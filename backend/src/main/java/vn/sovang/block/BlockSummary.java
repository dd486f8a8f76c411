package vn.sovang.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A block in a list, with its term of the year asked for, or its latest one.
 *
 * @param year year of the term shown, absent for a block that has none
 * @param members members in the list
 * @param declaredMembers members as announced
 * @param memberNames official names in the printed order
 * @param parentName cluster it lies in
 * @param headName unit that leads, absent when not known
 * @param headDisputed sources name different units
 */
@Schema(name = "BlockSummary")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record BlockSummary(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String system,
        @NotNull BlockLevel level,
        @NotNull String levelLabel,
        @NotNull BlockKind kind,
        @NotNull String kindLabel,
        Optional<UUID> parentId,
        Optional<String> parentName,
        Optional<Integer> year,
        Optional<TermStatus> status,
        Optional<String> statusLabel,
        @NotNull long members,
        Optional<Integer> declaredMembers,
        @NotNull List<String> memberNames,
        @NotNull List<UUID> memberIds,
        Optional<String> headTitle,
        Optional<String> headName,
        @NotNull boolean headDisputed,
        @NotNull List<String> deputyNames) {}

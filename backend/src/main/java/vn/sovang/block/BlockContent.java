package vn.sovang.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a block is.
 *
 * @param system whose blocks these are, for example "Khối thi đua thuộc tỉnh Cao Bằng"
 * @param name official name as the decision writes it, unique in the system and level
 * @param parentId the cluster it lies in
 * @param predecessorId the block it goes on from under another name
 * @param ownerUnitId unit that organises it
 * @param founding decision that founded it, where known
 * @param ownerName organiser as written, where it is no known unit
 * @param mandate whether its system runs it or has delegated it; null when not known
 * @param aliases other names it is written by
 * @param predecessorBasis the paper that says it goes on from its predecessor
 */
@Schema(name = "BlockContent")
public record BlockContent(
        @NotNull(message = "Hãy ghi hệ thống cụm, khối.") @Size(max = 200, message = "Tên hệ thống dài quá 200 ký tự.")
        String system,

        @NotNull(message = "Hãy chọn phạm vi.") BlockLevel level,

        @NotNull(message = "Hãy chọn cụm hay khối.") BlockKind kind,

        @NotNull(message = "Hãy ghi tên cụm, khối.") @Size(max = 200, message = "Tên dài quá 200 ký tự.")
        String name,

        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) UUID predecessorId,
        @Schema(nullable = true) UUID ownerUnitId,
        @Schema(nullable = true) @Valid DecisionFacts founding,

        @Schema(nullable = true) @Size(max = 2000, message = "Ghi chú dài quá 2000 ký tự.")
        String note,

        @Schema(nullable = true) @Size(max = 300, message = "Tên đơn vị tổ chức dài quá 300 ký tự.")
        String ownerName,

        @Schema(nullable = true) BlockMandate mandate,

        @Schema(nullable = true) @Size(max = 20, message = "Không quá 20 tên gọi khác.")
        List<@NotNull(message = "Không được để trống.") @Size(max = 200, message = "Tên dài quá 200 ký tự.") String>
                aliases,

        @Schema(nullable = true) @Size(max = 500, message = "Căn cứ dài quá 500 ký tự.")
        String predecessorBasis) {

    /** A block under one name, run by its own system. */
    public BlockContent(
            String system,
            BlockLevel level,
            BlockKind kind,
            String name,
            UUID parentId,
            UUID predecessorId,
            UUID ownerUnitId,
            DecisionFacts founding,
            String note) {
        this(
                system,
                level,
                kind,
                name,
                parentId,
                predecessorId,
                ownerUnitId,
                founding,
                note,
                null,
                null,
                List.of(),
                null);
    }
}

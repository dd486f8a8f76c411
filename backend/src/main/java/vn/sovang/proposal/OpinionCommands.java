package vn.sovang.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to ask for opinions and to give them. */
public final class OpinionCommands {

    private static final String LINE = "Dài tối đa 300 ký tự.";
    private static final String LONG = "Dài tối đa 4.000 ký tự.";

    private OpinionCommands() {}

    /**
     * A question to one agency.
     *
     * @param unitId unit asked, whose accounts may reply; left out for an agency that is none of the register
     * @param addressee name of the agency; left out, that of the unit
     * @param dueOn ten working days when left out
     */
    @Schema(name = "AskOpinion")
    public record Ask(
            @NotNull(message = "Hãy chọn loại cơ quan.") OpinionKind kind,
            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String addressee,

            @NotNull(message = "Hãy ghi nội dung cần ý kiến.") @Size(max = 4000, message = LONG)
            String question,

            @Schema(nullable = true) LocalDate dueOn) {}

    /** @param text needed unless the agency agrees */
    @Schema(name = "GiveOpinion")
    public record Give(
            @NotNull(message = "Hãy chọn ý kiến.") OpinionAnswer answer,

            @Schema(nullable = true) @Size(max = 4000, message = LONG)
            String text,

            @Schema(nullable = true) @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String documentNumber) {}

    /** A reply on paper that the specialist writes down. */
    @Schema(name = "RecordOpinion")
    public record Written(
            @NotNull(message = "Hãy chọn ý kiến.") OpinionAnswer answer,

            @Schema(nullable = true) @Size(max = 4000, message = LONG)
            String text,

            @NotNull(message = "Hãy ghi số văn bản trả lời.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String documentNumber,

            @NotNull(message = "Hãy ghi người ký văn bản.") @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String signer) {}

    /** The secret of a link. */
    @Schema(name = "OpinionToken")
    public record Token(
            @NotNull(message = "Đường dẫn thiếu mã.") String token) {}

    /** The secret of a link and the reply. */
    @Schema(name = "GiveOpinionByLink")
    public record GiveByLink(
            @NotNull(message = "Đường dẫn thiếu mã.") String token,
            @NotNull(message = "Hãy chọn ý kiến.") OpinionAnswer answer,

            @Schema(nullable = true) @Size(max = 4000, message = LONG)
            String text,

            @NotNull(message = "Hãy ghi họ tên, chức vụ người trả lời.")
            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String documentNumber) {}
}

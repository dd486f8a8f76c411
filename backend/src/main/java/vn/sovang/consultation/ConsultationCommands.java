package vn.sovang.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about a consultation. */
public final class ConsultationCommands {

    private ConsultationCommands() {}

    /** @param workingDays how long; the lawful time when left out, never less */
    @Schema(name = "ConsultationOpening")
    public record Opening(
            @Schema(nullable = true)
            @Min(value = 1, message = "Phải từ 1 ngày.")
            @Max(value = 60, message = "Nhiều nhất 60 ngày.")
            Integer workingDays) {}

    /** @param place address or agency of the sender */
    @Schema(name = "ConsultationCodeRequest")
    public record Code(
            @NotBlank(message = "Hãy ghi họ tên người gửi.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String senderName,

            @Schema(nullable = true) @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String place,

            @NotNull(message = "Hãy chọn cách đã đối chiếu người gửi.")
            SenderProof proof) {}

    /** @param note why it does not count; needed with SET_ASIDE */
    @Schema(name = "ConsultationModeration")
    public record Moderation(
            @NotNull(message = "Thiếu ý kiến.") UUID commentId,

            @NotNull(message = "Hãy chọn ghi nhận hay không.")
            CommentStatus status,

            @Schema(nullable = true) @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String note) {}

    /** The result as it goes into the dossier. */
    @Schema(name = "ConsultationClosing")
    public record Closing(
            @NotBlank(message = "Hãy ghi kết quả tổng hợp.") @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String summary) {}

    /**
     * A comment from outside.
     *
     * @param code that the department gave to the sender
     * @param candidate number of the candidate in the published list, from 1
     * @param text needed unless the sender simply agrees
     */
    @Schema(name = "PublicConsultationComment")
    public record Comment(
            @NotNull(message = "Thiếu đợt lấy ý kiến.") UUID consultationId,

            @NotBlank(message = "Hãy nhập mã góp ý.") @Size(max = 40, message = "Mã góp ý không đúng.")
            String code,

            @NotNull(message = "Hãy chọn người, tập thể.") @Min(value = 1, message = "Hãy chọn người, tập thể.")
            Integer candidate,

            @NotNull(message = "Hãy chọn ý kiến.") Stance stance,

            @Schema(nullable = true) @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String text) {}
}

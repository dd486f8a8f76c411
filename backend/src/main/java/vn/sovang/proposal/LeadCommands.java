package vn.sovang.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lead agency sends about the dossiers of its round. */
public final class LeadCommands {

    private LeadCommands() {}

    /** What the pre-appraisal found so far; nominees left out keep what was said. */
    @Schema(name = "LeadAppraisal")
    public record Appraisal(
            @NotNull(message = "Hãy gửi ý kiến về từng đề nghị.")
            List<@Valid Opinion> nominees) {}

    /** @param opinion left out when nothing is said yet; NOT_AGREED needs the note */
    @Schema(name = "LeadNomineeOpinion")
    public record Opinion(
            @NotNull(message = "Thiếu đề nghị.") UUID nomineeId,

            LeadOpinion opinion,

            @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String note) {}

    /** Dossiers that go on together, with the letter that carries them. */
    @Schema(name = "LeadForwarding")
    public record Forwarding(
            @NotNull(message = "Hãy chọn hồ sơ.")
            @NotEmpty(message = "Hãy chọn hồ sơ.")
            @Size(max = 500, message = "Chuyển nhiều nhất 500 hồ sơ một lần.")
            List<UUID> proposalIds,

            @NotBlank(message = "Hãy ghi số văn bản.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String number,

            @NotNull(message = "Hãy ghi ngày ký.") LocalDate signedOn,

            @NotBlank(message = "Hãy ghi người ký.") @Size(max = 120, message = "Dài tối đa 120 ký tự.")
            String signer,

            @Size(max = 4000, message = "Dài tối đa 4.000 ký tự.")
            String comment) {}

    /** @param dossiers how many went on */
    @Schema(name = "LeadForwarded")
    public record Forwarded(
            @NotNull UUID id,
            @NotNull String number,
            @NotNull int dossiers) {}
}

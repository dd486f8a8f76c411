package vn.sovang.bonus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say about bonuses. */
public final class BonusCommands {

    private BonusCommands() {}

    /** Bonuses that were paid together; all of them are marked or none. */
    @Schema(name = "PayBonuses")
    public record Pay(
            @NotNull(message = "Hãy chọn tiền thưởng đã chi.")
            @NotEmpty(message = "Hãy chọn tiền thưởng đã chi.")
            @Size(max = 500, message = "Ghi nhiều nhất 500 khoản một lần.")
            List<@Valid Paid> items,

            @NotNull(message = "Hãy ghi ngày chi.") LocalDate paidOn,

            @NotBlank(message = "Hãy ghi số chứng từ.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String voucher) {}

    /** @param amount đồng, as on the list that was paid; another amount than the reckoned one is refused (R62) */
    @Schema(name = "PayBonus")
    public record Paid(
            @NotNull(message = "Thiếu khoản thưởng.") UUID entryId,

            @NotNull(message = "Hãy ghi số tiền.") @Min(value = 1, message = "Số tiền phải lớn hơn 0.")
            Long amount) {}

    /** Whether a bonus that clashes with another is paid. */
    @Schema(name = "RuleBonus")
    public record Ruling(
            @NotNull(message = "Hãy chọn chi hay không chi.")
            Boolean pays,

            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}

    /** A mark that was a mistake. */
    @Schema(name = "UnpayBonus")
    public record Unpay(
            @NotBlank(message = "Hãy ghi lý do.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String reason) {}

    /** Money that came back. */
    @Schema(name = "RecoverBonus")
    public record Recovery(
            @NotNull(message = "Hãy ghi ngày thu hồi.") LocalDate recoveredOn,

            @NotBlank(message = "Hãy ghi số chứng từ.") @Size(max = 60, message = "Dài tối đa 60 ký tự.")
            String voucher) {}

    /** @param amount đồng a month */
    @Schema(name = "WriteBaseSalary")
    public record Salary(
            @NotNull(message = "Hãy ghi mức lương cơ sở.")
            @Min(value = 1000, message = "Mức lương cơ sở phải từ 1.000 đồng.")
            Long amount,

            @NotBlank(message = "Hãy ghi căn cứ.") @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String source,

            @NotNull(message = "Hãy ghi đã đối chiếu hay chưa.")
            Boolean confirmed) {}

    /**
     * @param hundredths multiple times one hundred; null while no text says it
     * @param validTo null while open
     */
    @Schema(name = "WriteBonusMultiple")
    public record MultipleText(
            @Min(value = 1, message = "Hệ số phải lớn hơn 0.")
            Integer hundredths,

            LocalDate validTo,

            @NotBlank(message = "Hãy ghi căn cứ.") @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String source,

            @NotNull(message = "Hãy ghi đã đối chiếu hay chưa.")
            Boolean confirmed) {}

    /** @param payer name of the fund */
    @Schema(name = "WriteBonusPayer")
    public record PayerText(
            @NotBlank(message = "Hãy ghi nguồn chi.") @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String payer,

            @NotBlank(message = "Hãy ghi căn cứ.") @Size(max = 300, message = "Dài tối đa 300 ký tự.")
            String source,

            @NotNull(message = "Hãy ghi đã đối chiếu hay chưa.")
            Boolean confirmed) {}
}

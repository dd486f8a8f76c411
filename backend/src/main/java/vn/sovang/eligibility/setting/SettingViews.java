package vn.sovang.eligibility.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** Settings on the wire. */
public final class SettingViews {

    private SettingViews() {}

    /**
     * One setting.
     *
     * @param rule rule it belongs to
     * @param value what holds today; usual where nothing is settled
     * @param valueLabel the same as people read it
     * @param settled whether the province has settled it
     * @param changes latest first
     */
    @Schema(name = "RuleSetting")
    public record SettingView(
            @NotNull SettingKey key,
            @NotNull String label,
            @NotNull SettingKey.Form form,
            @NotNull String evidenceLabel,
            Optional<String> rule,
            @NotNull String value,
            @NotNull String valueLabel,
            @NotNull String usualLabel,
            @NotNull boolean settled,
            @NotNull List<ChangeView> changes) {}

    /** A value proposed, confirmed or rejected. */
    @Schema(name = "RuleSettingChange")
    public record ChangeView(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull SettingKey key,
            @NotNull String valueLabel,
            @NotNull LocalDate validFrom,
            @NotNull String basis,
            @NotNull SettingStatus status,
            @NotNull String statusLabel,
            @NotNull String proposedBy,
            @NotNull Instant proposedAt,
            Optional<String> answeredBy,
            Optional<Instant> answeredAt,
            Optional<String> answer,
            @NotNull List<AllowedAction> allowedActions) {}

    /** All settings. */
    @Schema(name = "RuleSettings")
    public record SettingList(
            @NotNull List<SettingView> items, @NotNull List<AllowedAction> allowedActions) {}

    /**
     * A proposed value.
     *
     * @param value yes or no, a whole number, or a share such as 0.80
     * @param validFrom first day of acceptance it holds for
     * @param basis document or reason
     */
    @Schema(name = "ProposeRuleSetting")
    public record Proposal(
            @NotNull(message = "Hãy chọn quy định.") SettingKey key,
            @NotBlank(message = "Hãy ghi giá trị.") String value,

            @NotNull(message = "Hãy ghi ngày bắt đầu áp dụng.")
            LocalDate validFrom,

            @NotBlank(message = "Hãy ghi căn cứ: số, ngày văn bản hoặc lý do.")
            @Size(max = 500, message = "Căn cứ dài quá 500 ký tự.")
            String basis) {}

    /** Why it is not taken. */
    @Schema(name = "RejectRuleSetting")
    public record Rejection(
            @NotBlank(message = "Hãy ghi lý do không chấp nhận.") @Size(max = 500, message = "Lý do dài quá 500 ký tự.")
            String reason) {}
}

package vn.sovang.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.security.AllowedAction;

/** What is said and sent about a second factor. */
public final class SecondFactorViews {

    private SecondFactorViews() {}

    /** What can be done about one's own second factor. */
    public enum Action {
        ENROL,
        RENEW_RECOVERY_CODES,
        REMOVE
    }

    /**
     * The second factor of one's own account.
     *
     * @param username name of the account
     * @param activeSince absent while there is none
     * @param required the account's roles may not work without one
     * @param recoveryCodesLeft recovery codes not used yet
     * @param passwordNeeded enrolling asks for the password, because signing in was a while ago
     */
    @Schema(name = "SecondFactorView")
    public record State(
            @NotNull String username,
            Optional<Instant> activeSince,
            @NotNull boolean required,
            @NotNull int recoveryCodesLeft,
            @NotNull boolean passwordNeeded,
            @NotNull List<AllowedAction> allowedActions) {}

    /** @param password needed unless the sign-in was within the last ten minutes */
    @Schema(name = "SecondFactorBeginning")
    public record Beginning(Optional<String> password) {}

    /**
     * The secret, shown this once.
     *
     * @param text base 32, for typing
     * @param address {@code otpauth} address
     * @param qr the address as a QR code, an SVG picture
     */
    @Schema(name = "SecondFactorSecret")
    public record Secret(
            @NotNull String text,
            @NotNull String address,
            @NotNull String qr) {}

    /** The code the app shows. */
    @Schema(name = "OneTimeCode")
    public record Code(
            @NotBlank(message = "Hãy nhập mã đang hiện trên ứng dụng.")
            String code) {}

    /** One of the two. */
    @Schema(name = "OwnerProof")
    public record Proof(Optional<String> password, Optional<String> code) {}

    /** Both. */
    @Schema(name = "SecondFactorRemoval")
    public record Removal(
            @NotBlank(message = "Hãy nhập mật khẩu.") String password,
            @NotBlank(message = "Hãy nhập mã xác thực.") String code) {}

    /** Codes for the day the phone is lost, shown this once. */
    @Schema(name = "RecoveryCodes")
    public record Codes(@NotNull List<String> recoveryCodes) {}

    /** @param reason who asked and how they proved who they are */
    @Schema(name = "SecondFactorReset")
    public record Reset(
            @NotBlank(message = "Hãy ghi lý do đặt lại.") String reason) {}
}

package vn.sovang.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.round.names.ListReading;
import vn.sovang.round.names.NamedSubject;

/** What is sent to name many nominees at once. */
public final class NomineeCommands {

    private NomineeCommands() {}

    /** A pasted list: one name on a line, or columns of a table. */
    @Schema(name = "WrittenNominees")
    public record Written(
            @NotNull(message = "Hãy chọn danh hiệu, hình thức.")
            String awardCode,

            @NotBlank(message = "Hãy dán danh sách.") @Size(max = 400_000, message = "Danh sách dài quá 400.000 ký tự.")
            String text) {}

    /**
     * Nominees for one award, all or none.
     *
     * @param achievement what for, in words, the same for all of them
     * @param achievementKey names the achievement so that it is honoured once; leave out for the year's work
     */
    @Schema(name = "NewNominees")
    public record Naming(
            @NotNull(message = "Hãy chọn danh hiệu, hình thức.")
            String awardCode,

            @NotBlank(message = "Hãy ghi thành tích.") @Size(max = 1000, message = "Dài tối đa 1.000 ký tự.")
            String achievement,

            @Size(max = 200, message = "Dài tối đa 200 ký tự.")
            String achievementKey,

            @NotNull(message = "Hãy chọn tập thể, cá nhân, hộ gia đình.")
            @NotEmpty(message = "Hãy chọn tập thể, cá nhân, hộ gia đình.")
            @Size(max = ListReading.MOST, message = "Nhiều nhất 2.000 dòng một lần.")
            List<@Valid NamedSubject> subjects) {}
}

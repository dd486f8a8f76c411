package vn.sovang.unit.restricted;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.unit.person.PeopleQueries;

/** The identity number on the wire, in the bodies alone: an address would leave it in logs. */
public final class IdentityContent {

    private static final String DIGITS = "[0-9]{9}|[0-9]{12}";
    private static final String MESSAGE = "Số định danh gồm 12 chữ số (chứng minh nhân dân cũ: 9 chữ số).";

    private IdentityContent() {}

    /** The number of one person. */
    @Schema(name = "IdentityNumber")
    public record Number(
            @NotNull(message = MESSAGE) @Pattern(regexp = DIGITS, message = MESSAGE)
            String number) {}

    /** Who has this number, and why it is asked. */
    @Schema(name = "IdentitySearch")
    public record Search(
            @NotNull(message = MESSAGE) @Pattern(regexp = DIGITS, message = MESSAGE)
            String number,

            @NotNull(message = ReadingReason.MESSAGE)
            @Size(min = ReadingReason.LEAST, max = 500, message = ReadingReason.MESSAGE)
            String reason) {}

    /** People within the actor's scope who have it. */
    @Schema(name = "IdentityFound")
    public record Found(@NotNull List<PeopleQueries.PersonSummary> people) {}
}

package vn.sovang.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is there: the members, their people, and the guests.
 *
 * @param units lines of members; a member without a line keeps what is noted about it
 * @param people everybody who is named, of members and guests; replaces the list
 */
@Schema(name = "AttendanceSheet")
public record AttendanceSheet(
        @NotNull(message = "Hãy gửi danh sách đơn vị.") @Size(max = 200, message = "Nhiều nhất 200 đơn vị.")
        List<@NotNull(message = "Dòng này trống.") @Valid Line> units,

        @NotNull(message = "Hãy gửi danh sách người dự.") @Size(max = 500, message = "Nhiều nhất 500 người dự.")
        List<@NotNull(message = "Dòng này trống.") @Valid Person> people) {

    /** A member unit. */
    @Schema(name = "AttendanceInput")
    public record Line(
            @NotNull(message = "Hãy chọn đơn vị.") UUID unitId,
            @NotNull(message = "Hãy điểm danh.") Attendance.State state,
            boolean ownReview,

            @Schema(nullable = true) @Size(max = 1000, message = "Ghi chú dài quá 1000 ký tự.")
            String note) {}

    /**
     * Somebody who came or is invited.
     *
     * @param unitId member unit; left out for a guest
     * @param organisation where a guest comes from; left out for people of members
     * @param voting delegate with a vote
     */
    @Schema(name = "ParticipantInput")
    public record Person(
            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 300, message = "Tên cơ quan dài quá 300 ký tự.")
            String organisation,

            @Schema(nullable = true) @Size(max = 200, message = "Họ tên dài quá 200 ký tự.")
            String name,

            @Schema(nullable = true) @Size(max = 200, message = "Chức vụ dài quá 200 ký tự.")
            String position,

            boolean voting) {

        Participant participant() {
            return new Participant(unitId, organisation, name, position, voting);
        }
    }

    List<Attendance> lines() {
        return units.stream()
                .map(u -> new Attendance(u.unitId(), u.state(), u.ownReview(), u.note()))
                .toList();
    }
}

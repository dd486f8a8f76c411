package vn.sovang.round.names;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.catalogue.SubjectKind;

/** Exactly one of the five: a part of the unit, a person or a household, known or not yet. */
@Schema(name = "NewOwnCandidate")
public record NamedSubject(
        Optional<UUID> unitId,
        Optional<UUID> personId,
        Optional<@Valid NewPerson> newPerson,
        Optional<UUID> householdId,
        Optional<@Valid NewHousehold> newHousehold) {

    /** @param unitId part of the unit the person works in; that of the list when left out */
    @Schema(name = "NewOwnPerson")
    public record NewPerson(
            @NotBlank(message = "Hãy ghi họ tên.") @Size(max = 120, message = "Họ tên dài tối đa 120 ký tự.")
            String name,

            LocalDate birthDate,

            @Size(max = 200, message = "Chức vụ dài tối đa 200 ký tự.")
            String position,

            Optional<UUID> unitId) {}

    /** A household of the commune the list is of, called by its head. */
    @Schema(name = "NewOwnHousehold")
    public record NewHousehold(
            @NotBlank(message = "Hãy ghi họ tên chủ hộ.") @Size(max = 120, message = "Họ tên dài tối đa 120 ký tự.")
            String headName,

            @NotBlank(message = "Hãy ghi địa chỉ: thôn, xóm, tổ dân phố.")
            @Size(max = 300, message = "Địa chỉ dài quá 300 ký tự.")
            String address) {}

    boolean isOne() {
        return Stream.of(unitId, personId, newPerson, householdId, newHousehold)
                        .filter(Optional::isPresent)
                        .count()
                == 1;
    }

    SubjectKind kind() {
        if (unitId.isPresent()) {
            return SubjectKind.COLLECTIVE;
        }
        return householdId.isPresent() || newHousehold.isPresent() ? SubjectKind.HOUSEHOLD : SubjectKind.INDIVIDUAL;
    }
}

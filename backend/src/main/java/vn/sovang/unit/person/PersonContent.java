package vn.sovang.unit.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about a person. */
public final class PersonContent {

    private static final String LINE = "Dài tối đa 300 ký tự.";

    private PersonContent() {}

    /**
     * Who somebody is; parts left out are not known.
     *
     * @param birthYear where only the year is known; follows the date where that is given
     * @param home quê quán, as the forms print it
     * @param qualifications degrees and academic titles
     * @param posthumousRecipient who receives an award of somebody who has died, with the relation
     */
    @Schema(name = "PersonProfileContent")
    public record Profile(
            @NotBlank(message = "Hãy ghi họ và tên.") @Size(max = 200, message = "Họ và tên dài quá 200 ký tự.")
            String name,

            @NotNull(message = "Hãy chọn giới tính, hoặc “Chưa ghi”.")
            Gender gender,

            @Schema(nullable = true)
            @Min(value = 1850, message = "Năm sinh phải từ 1850.")
            @Max(value = 2100, message = "Năm sinh phải đến 2100.")
            Integer birthYear,

            @Schema(nullable = true) LocalDate birthDate,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String home,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String residence,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String ethnicity,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String religion,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String education,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String qualifications,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String politicalTheory,

            @Schema(nullable = true) LocalDate partyAdmittedOn,
            @Schema(nullable = true) LocalDate diedOn,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String posthumousRecipient) {

        PersonProfile asProfile() {
            return new PersonProfile(
                    birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear()),
                    birthDate,
                    known(home),
                    known(residence),
                    known(ethnicity),
                    known(religion),
                    known(education),
                    known(qualifications),
                    known(politicalTheory),
                    partyAdmittedOn,
                    diedOn,
                    known(posthumousRecipient));
        }
    }

    /**
     * Where somebody works or worked.
     *
     * @param from absent when nobody wrote it down
     * @param unitId employer, or the commune of somebody without one
     * @param organisation name of a place outside the list of units
     * @param employed false for people who belong to a commune and to no employer; true when left out
     * @param recipientGroup row of forms 0602 and 0603
     * @param cadreLevel who manages them as a cadre, where it matters
     */
    @Schema(name = "PostingContent")
    public record Work(
            @Schema(nullable = true) LocalDate from,
            @Schema(nullable = true) LocalDate to,
            @Schema(nullable = true) UUID unitId,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String organisation,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String position,

            @Schema(nullable = true) Boolean employed,

            @NotNull(message = "Hãy chọn nhóm đối tượng khen thưởng.")
            RecipientGroup recipientGroup,

            @Schema(nullable = true) CadreLevel cadreLevel,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String decision) {

        Posting asPosting() {
            return new Posting(
                    from,
                    to,
                    unitId,
                    known(organisation),
                    known(position),
                    employed == null || employed,
                    recipientGroup,
                    cadreLevel,
                    known(decision));
        }
    }

    /** Years that some medals count. */
    @Schema(name = "ServicePeriodContent")
    public record Service(
            @NotNull(message = "Hãy chọn loại thời gian được tính.")
            ServiceKind kind,

            @NotBlank(message = "Hãy ghi chức vụ, lực lượng hoặc ngành.") @Size(max = 300, message = LINE)
            String title,

            @NotNull(message = "Hãy ghi ngày bắt đầu.") LocalDate from,
            @Schema(nullable = true) LocalDate to,

            @Schema(nullable = true)
            @Min(value = 1, message = "Số nhiệm kỳ phải từ 1.")
            @Max(value = 20, message = "Số nhiệm kỳ phải đến 20.")
            Integer terms,

            @Schema(nullable = true) @Size(max = 300, message = LINE)
            String proof) {

        ServicePeriod asPeriod() {
            return new ServicePeriod(kind, title, from, to, terms, known(proof));
        }
    }

    /** Somebody who is not in the list yet. */
    @Schema(name = "NewPerson")
    public record New(
            @NotNull(message = "Hãy ghi thông tin cá nhân.") @Valid
            Profile profile,

            @NotNull(message = "Hãy ghi nơi công tác hoặc cư trú.") @Valid
            Work posting) {}

    /** The whole course of work, in any order; what lasts longest into the present is taken as the present. */
    @Schema(name = "CareerContent")
    public record Career(
            @NotNull(message = "Hãy ghi quá trình công tác.")
            @Size(min = 1, max = 100, message = "Quá trình công tác có từ 1 đến 100 dòng.")
            List<@NotNull @Valid Work> postings,

            @NotNull(message = "Thiếu thời gian được tính.") @Size(max = 50, message = "Tối đa 50 dòng.")
            List<@NotNull @Valid Service> services) {}

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

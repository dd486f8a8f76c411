package vn.sovang.unit.facts;

import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The grade of one year.
 *
 * @param name of the person or the unit
 * @param unitId the unit, or the unit of the person
 */
@Schema(name = "AnnualGradeView")
public record GradeView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull Optional<UUID> personId,
        @NotNull Optional<UUID> unitId,
        @NotNull String name,
        @NotNull int year,
        @NotNull WorkGrade grade,
        @NotNull String gradeLabel,
        @NotNull Optional<String> decisionNumber,
        @NotNull Optional<LocalDate> decisionDate,
        @NotNull Optional<String> decisionIssuer) {

    static GradeView read(Tuple t) {
        WorkGrade grade = WorkGrade.valueOf(t.get("grade", String.class));
        return new GradeView(
                t.get("id", UUID.class),
                t.get("version", Integer.class),
                Optional.ofNullable(t.get("person_id", UUID.class)),
                Optional.ofNullable(t.get("of_unit", UUID.class)),
                t.get("name", String.class),
                t.get("year", Integer.class),
                grade,
                grade.label(),
                Optional.ofNullable(t.get("decision_number", String.class)),
                Optional.ofNullable(t.get("decision_date", LocalDate.class)),
                Optional.ofNullable(t.get("decision_issuer", String.class)));
    }
}

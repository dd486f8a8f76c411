package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who the nominee is, as the forms ask: the first five for a collective (forms 1.2, 1.4), the rest for a person (form
 * 1.3). All may be null.
 *
 * @param organisations Party and mass organisations of the collective
 */
@Embeddable
public record ReportIdentity(
        String headquarters,
        String contact,
        String foundation,
        String structure,
        String organisations,
        @Column(name = "birth_date") LocalDate birthDate,
        String gender,
        @Column(name = "native_place") String nativePlace,
        String residence,
        String posts,
        String qualification) {

    static ReportIdentity empty() {
        return new ReportIdentity(null, null, null, null, null, null, null, null, null, null, null);
    }
}

package vn.sovang.unit.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Years that some medals count.
 *
 * @param title office held, force or sector served in
 * @param endsOn null while it lasts
 * @param terms terms in an elected office, null where they do not count
 * @param proof paper it rests on
 */
@Embeddable
public record ServicePeriod(
        @Enumerated(EnumType.STRING) ServiceKind kind,
        String title,
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        Integer terms,
        String proof) {}

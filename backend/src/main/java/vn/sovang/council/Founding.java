package vn.sovang.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A decision that establishes a council or changes who sits on it. */
@Embeddable
public record Founding(
        String number,
        @Column(name = "decided_on") LocalDate decidedOn,
        String issuer,
        @Column(name = "abstract") String subject) {}

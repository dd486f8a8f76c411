package vn.sovang.rolemodel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a person agreed to be shown to everybody (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 *
 * @param by who agreed: the person, or one of the household
 * @param proof where the word is kept, such as the paper and its date
 * @param ended day it was taken back
 */
@Embeddable
record Consent(
        @Column(name = "consent_on") LocalDate on,
        @Column(name = "consent_by") String by,
        @Column(name = "consent_proof") String proof,
        @Column(name = "consent_ended") LocalDate ended) {

    boolean holds() {
        return ended == null;
    }

    Consent endedOn(LocalDate day) {
        return new Consent(on, by, proof, day);
    }
}

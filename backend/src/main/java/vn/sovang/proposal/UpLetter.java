package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The department's signed submission to the provincial leader.
 *
 * @param number number with symbol, for example 563/TTr-SNV
 */
@Embeddable
public record UpLetter(
        @Column(name = "up_number") String number,
        @Column(name = "up_signed_on") LocalDate signedOn,
        @Column(name = "up_signer") String signer) {}

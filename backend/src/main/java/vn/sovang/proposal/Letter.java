package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.sovang.decision.SigningCapacity;

/**
 * The proposer's signed submission letter (tờ trình).
 *
 * @param post the signer's own post as printed; null prints the usual one of the unit's head or deputy
 * @param number number with symbol, for example 02/TTr-KTĐ5; null where the proposer numbers none
 */
@Embeddable
public record Letter(
        @Column(name = "letter_number") String number,
        @Column(name = "letter_signed_on") LocalDate signedOn,
        @Column(name = "letter_signer") String signer,

        @Enumerated(EnumType.STRING) @Column(name = "letter_capacity")
        SigningCapacity capacity,

        @Column(name = "letter_signer_post") String post) {}

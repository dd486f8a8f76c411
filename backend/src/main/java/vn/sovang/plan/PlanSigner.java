package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who signed a plan; each part null while nobody has.
 *
 * @param capacity such as "KT. CHỦ TỊCH"
 * @param position such as "PHÓ CHỦ TỊCH"
 */
@Embeddable
record PlanSigner(
        @Column(name = "signer_name") String name,
        @Column(name = "signer_capacity") String capacity,
        @Column(name = "signer_position") String position) {

    static final PlanSigner NOBODY = new PlanSigner(null, null, null);

    /** As the signed paper says it; what it leaves out stays as drafted. */
    PlanSigner corrected(PlanIssuance said) {
        return new PlanSigner(
                said.signerName() == null ? name : said.signerName(),
                said.signerCapacity() == null ? capacity : said.signerCapacity(),
                said.signerPosition() == null ? position : said.signerPosition());
    }
}

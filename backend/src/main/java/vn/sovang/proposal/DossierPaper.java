package vn.sovang.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A paper the proposer names as part of the dossier, kept under its code of the catalogue (BB, PHIEU, SK …).
 *
 * @param number number with symbol, or null
 */
@Embeddable
public record DossierPaper(
        String title,
        String number,
        @Column(name = "dated_on") LocalDate datedOn) {}

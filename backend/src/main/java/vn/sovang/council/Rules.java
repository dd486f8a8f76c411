package vn.sovang.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.sovang.meeting.ballot.Share;
import vn.sovang.meeting.ballot.ThresholdBase;

/**
 * How a council works. What is in force for a provincial council today was not seen (law.md 6.3): every part is
 * configuration, shown as to be confirmed until the council's own regulation is named, and stops nothing by itself.
 *
 * @param quorum present of all members
 * @param threshold votes for, of the base, where the award has no threshold of its own
 * @param basis the regulation that confirms the rules; null while they are not confirmed
 */
@Embeddable
public record Rules(
        Share quorum,
        Share threshold,

        @Enumerated(EnumType.STRING) @Column(name = "threshold_base")
        ThresholdBase base,

        @Enumerated(EnumType.STRING) @Column(name = "written_opinions")
        WrittenOpinions written,

        @Column(name = "rules_basis") String basis) {

    /** R59 and R60 as they were known before 2025. */
    static final Rules USUAL =
            new Rules(Share.of("2/3"), Share.of("80%"), ThresholdBase.PRESENT, WrittenOpinions.RECORDED, null);

    /** The threshold R60 knows for the national emulation fighter; the other awards follow the general one. */
    static final Share NATIONAL = Share.of("90%");

    public boolean isConfirmed() {
        return basis != null;
    }
}

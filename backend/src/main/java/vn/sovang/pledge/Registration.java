package vn.sovang.pledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A title or form a subject aims at. */
@Embeddable
record Registration(
        @Column(name = "award_code") String awardCode,

        @Enumerated(EnumType.STRING) @Column(name = "subject_kind")
        SubjectKind subjectKind,

        @Column(name = "subject_name") String subjectName,
        String note) {}

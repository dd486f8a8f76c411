package vn.sovang.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** By when units are to join and to report, and for which period; each part null where nothing is asked. */
@Embeddable
record MovementSchedule(
        @Column(name = "join_due") LocalDate joinDue,
        @Column(name = "report_period") String reportPeriod,
        @Column(name = "report_due") LocalDate reportDue) {

    static final MovementSchedule NONE = new MovementSchedule(null, null, null);
}

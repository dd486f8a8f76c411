package vn.sovang.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.calendar.Calendars;
import vn.sovang.proposal.PublicOpinion;
import vn.sovang.shared.security.Verdict;
import vn.sovang.shared.time.AppClock;

/** R15 (Nghị định 152/2025/NĐ-CP, Điều 44): no submission before the people were asked for the lawful time. */
@ApplicationScoped
class PeoplesOpinion implements PublicOpinion {

    private final Consultations consultations;
    private final Calendars calendars;
    private final AppClock clock;

    PeoplesOpinion(Consultations consultations, Calendars calendars, AppClock clock) {
        this.consultations = consultations;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<Integer> workingDays(UUID proposalId) {
        return consultations
                .of(proposalId)
                .map(c -> c.daysUntil(
                        c.closesOn().isBefore(clock.today()) ? c.closesOn() : clock.today(), calendars.current()));
    }

    @Override
    public Verdict mayGoUp(UUID proposalId, Collection<String> awards) {
        if (consultations.lawfulDays(awards).isEmpty()) {
            return Verdict.yes();
        }
        return consultations
                .of(proposalId)
                .map(c -> Verdict.of(c.closedAt() != null, "Đợt lấy ý kiến nhân dân chưa kết thúc."))
                .orElseGet(() -> Verdict.no("Chưa lấy ý kiến nhân dân (Điều 44 Nghị định 152/2025/NĐ-CP)."));
    }
}

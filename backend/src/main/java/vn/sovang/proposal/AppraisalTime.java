package vn.sovang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.calendar.Calendars;
import vn.sovang.calendar.DueDates;
import vn.sovang.shared.time.WorkingCalendar;
import vn.sovang.shared.time.rule.BesideEvent;
import vn.sovang.shared.time.rule.Due;
import vn.sovang.shared.today.Subject;

/** How long the department has for a dossier: so many working days from its receipt. */
@ApplicationScoped
class AppraisalTime implements DueDates {

    private static final String RECEIPT = "ngày tiếp nhận";

    private final Proposals proposals;
    private final Calendars calendars;
    private final int workingDays;

    AppraisalTime(
            Proposals proposals,
            Calendars calendars,
            @ConfigProperty(name = "sovang.appraisal.working-days") int workingDays) {
        this.proposals = proposals;
        this.calendars = calendars;
        this.workingDays = workingDays;
    }

    Due from(LocalDate receipt) {
        return from(receipt, calendars.current());
    }

    /** Only while it still comes to the day that was promised. */
    Optional<String> explanation(Progress progress) {
        return Optional.ofNullable(progress.acceptedOn())
                .map(this::from)
                .filter(due -> due.day().equals(progress.dueOn()))
                .map(Due::explanation);
    }

    private Due from(LocalDate receipt, WorkingCalendar calendar) {
        return new BesideEvent(workingDays, true, BesideEvent.Side.AFTER, new BesideEvent.Event(RECEIPT, receipt), true)
                .resolve(calendars.context(receipt.getYear(), calendar));
    }

    @Override
    public List<Move> moves(WorkingCalendar next) {
        List<Move> moves = new ArrayList<>();
        for (Proposal p : proposals.beingAppraised()) {
            LocalDate promised = p.progress().dueOn();
            LocalDate to = from(p.progress().acceptedOn(), next).day();
            if (!to.equals(promised)) {
                moves.add(new Move(
                        Subject.of(Subject.Type.PROPOSAL, p.id()), p.number() + " · " + p.title(), promised, to));
            }
        }
        return moves;
    }

    @Override
    public void follow(WorkingCalendar next) {
        proposals
                .beingAppraised()
                .forEach(p -> p.promise(from(p.progress().acceptedOn(), next).day()));
    }
}

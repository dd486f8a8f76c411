package vn.sovang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;

/** Says whether {@link CalendarPolicy} lets a person keep the working days. */
@ApplicationScoped
class CalendarBeginnings implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        KEEP_CALENDAR
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.KEEP_CALENDAR, CalendarPolicy.mayWrite(actor)));
    }
}

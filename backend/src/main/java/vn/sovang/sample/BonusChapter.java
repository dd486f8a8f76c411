package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.bonus.BonusCommands;
import vn.sovang.bonus.BonusPaying;
import vn.sovang.bonus.BonusState;
import vn.sovang.bonus.BonusViews;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Bonuses of the province's older decisions are paid, those of the latest are not yet; vouchers are invented. */
@ApplicationScoped
class BonusChapter implements Chapter {

    private static final int PAID_AFTER = 15;

    private final BonusPaying paying;
    private final SampleActors actors;
    private final AppClock clock;

    BonusChapter(BonusPaying paying, SampleActors actors, AppClock clock) {
        this.paying = paying;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String name() {
        return "bonuses";
    }

    @Override
    public void write() {
        Actor department = actors.department();
        LocalDate today = clock.today();
        Map<LocalDate, List<BonusViews.Line>> byDay = paying.payable(department).stream()
                .filter(l -> l.decidedOn().plusDays(PAID_AFTER).isBefore(today))
                .filter(l -> l.state() == BonusState.TO_PAY)
                .collect(Collectors.groupingBy(
                        l -> l.decidedOn().plusDays(PAID_AFTER), LinkedHashMap::new, Collectors.toList()));
        byDay.forEach((day, lines) -> actors.at(
                day,
                9,
                0,
                () -> paying.pay(
                        department,
                        new BonusCommands.Pay(
                                lines.stream()
                                        .map(l -> new BonusCommands.Paid(
                                                l.entryId(), l.amount().orElseThrow()))
                                        .toList(),
                                day,
                                "PC-" + day.getMonthValue() + "/" + day.getDayOfMonth()))));
    }
}

package vn.sovang.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.time.DayWords;
import vn.sovang.shared.time.WorkingCalendar;

/** Walks a chain from its last step to its first. The day a step hands over does not count for the next one. */
final class ChainReckoning {

    private final DeadlineChain chain;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Deque<DeadlineChain.StepView> found = new ArrayDeque<>();

    private ChainReckoning(DeadlineChain chain, WorkingCalendar calendar, LocalDate today) {
        this.chain = chain;
        this.calendar = calendar;
        this.today = today;
    }

    /** @throws Invalid naming the step that cannot be kept (422) */
    static DeadlineChain.View of(DeadlineChain chain, WorkingCalendar calendar, LocalDate today) {
        return new ChainReckoning(chain, calendar, today).walk();
    }

    private DeadlineChain.View walk() {
        if (chain.finalDay().isBefore(today)) {
            throw new Invalid("/finalDay", "Ngày phải xong tất cả đã qua.");
        }
        // What the step after leaves: the last day its forerunner may hand over.
        LocalDate handOver = chain.finalDay();
        for (int i = chain.steps().size() - 1; i >= 0; i--) {
            handOver = step(i, handOver);
        }
        DeadlineChain.StepView first = found.getFirst();
        return new DeadlineChain.View(
                chain.finalDay(),
                first.startBy(),
                DayWords.weekday(first.startBy()),
                new ArrayList<>(found),
                calendar.unconfirmed(handOver, chain.finalDay()));
    }

    private LocalDate step(int at, LocalDate limit) {
        DeadlineChain.Step step = chain.steps().get(at);
        boolean working = step.unit() == DeadlineChain.Unit.WORKING_DAYS;
        LocalDate last = step.on() != null ? step.on() : working ? calendar.orPrevious(limit) : limit;
        if (last.isAfter(limit)) {
            refuse(at, "on", "ấn định ngày " + day(last) + ", sau ngày cuối cùng còn kịp là " + day(limit) + ".");
        }
        LocalDate received = working ? calendar.minus(last, step.duration()) : last.minusDays(step.duration());
        LocalDate startBy = step.duration() == 0 ? last : working ? calendar.plus(received, 1) : received.plusDays(1);
        if (last.isBefore(today)) {
            refuse(at, step.on() != null ? "on" : "name", "phải xong ngày " + day(last) + ", ngày đó đã qua.");
        }
        if (startBy.isBefore(today)) {
            refuse(
                    at,
                    "duration",
                    "phải bắt đầu chậm nhất " + day(startBy) + " mới kịp xong ngày " + day(last) + ", ngày đó đã qua.");
        }
        if (step.notBefore() != null && startBy.isBefore(step.notBefore())) {
            refuse(
                    at,
                    "notBefore",
                    "phải bắt đầu chậm nhất " + day(startBy) + " mới kịp, nhưng chỉ bắt đầu được từ "
                            + day(step.notBefore()) + ".");
        }
        found.addFirst(new DeadlineChain.StepView(
                step.name(),
                Optional.ofNullable(step.who()),
                startBy,
                last,
                DayWords.weekday(last),
                step.on() != null,
                explanation(step, received, last)));
        return received;
    }

    private String explanation(DeadlineChain.Step step, LocalDate received, LocalDate last) {
        if (step.duration() == 0) {
            return step.on() != null ? "Ngày ấn định" : "Trong ngày";
        }
        boolean working = step.unit() == DeadlineChain.Unit.WORKING_DAYS;
        String off = working ? calendar.offDays(received.plusDays(1), last) : "";
        return step.duration() + (working ? " ngày làm việc" : " ngày") + " kể từ " + DayWords.day(received)
                + (off.isEmpty() ? "" : ", trừ " + off);
    }

    private void refuse(int at, String field, String why) {
        throw new Invalid(
                "/steps/" + at + "/" + field,
                "Bước " + (at + 1) + " “" + chain.steps().get(at).name() + "” không kịp: " + why);
    }

    private static String day(LocalDate day) {
        return DayWords.weekday(day) + " " + DayWords.day(day);
    }
}

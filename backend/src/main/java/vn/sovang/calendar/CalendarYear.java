package vn.sovang.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.shared.time.WorkYear;

/** What the notice of one year says about days off. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

    @Id
    private UUID id;

    @Version
    private int version;

    private int year;

    @Column(name = "tet_days_before")
    private int tetDaysBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "national_day")
    private WorkYear.NationalDay nationalDay;

    private String notice;

    private boolean confirmed;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year_id"))
    private Set<NoticeDay> days;

    protected CalendarYear() {}

    void decide(CalendarDraft draft) {
        tetDaysBefore = draft.tetDaysBefore();
        nationalDay = draft.nationalDay();
        notice = draft.notice();
        confirmed = draft.confirmed();
        Set<NoticeDay> wanted = draft.noticeDays().stream().collect(Collectors.toSet());
        days.retainAll(wanted);
        days.addAll(wanted);
    }

    WorkYear asWorkYear() {
        return new WorkYear(
                year,
                tetDaysBefore,
                nationalDay,
                confirmed,
                days().stream().map(NoticeDay::asCalendarDay).toList());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int year() {
        return year;
    }

    String notice() {
        return notice;
    }

    List<NoticeDay> days() {
        return days.stream().sorted(Comparator.comparing(NoticeDay::day)).toList();
    }
}

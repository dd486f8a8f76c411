package vn.sovang.shared.time.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** When something has to be done, as a paper or a law says it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OnDay.class, name = "DAY"),
    @JsonSubTypes.Type(value = InMonth.class, name = "MONTH"),
    @JsonSubTypes.Type(value = InQuarter.class, name = "QUARTER"),
    @JsonSubTypes.Type(value = InYear.class, name = "YEAR"),
    @JsonSubTypes.Type(value = InSchoolYear.class, name = "SCHOOL_YEAR"),
    @JsonSubTypes.Type(value = InWindow.class, name = "WINDOW"),
    @JsonSubTypes.Type(value = EveryMonth.class, name = "EVERY_MONTH"),
    @JsonSubTypes.Type(value = DayOfYear.class, name = "DAY_OF_YEAR"),
    @JsonSubTypes.Type(value = OnOccasion.class, name = "OCCASION"),
    @JsonSubTypes.Type(value = Continuing.class, name = "CONTINUING"),
    @JsonSubTypes.Type(value = BesideEvent.class, name = "BESIDE_EVENT"),
    @JsonSubTypes.Type(value = WithExceptions.class, name = "WITH_EXCEPTIONS")
})
public sealed interface TimeRule
        permits OnDay,
                InMonth,
                InQuarter,
                InYear,
                InSchoolYear,
                InWindow,
                EveryMonth,
                DayOfYear,
                OnOccasion,
                Continuing,
                BesideEvent,
                WithExceptions {

    /** The last day, or why there is none yet. */
    Due resolve(TimeContext in);

    /**
     * Vietnamese words: "Quý III/2026", "Trước ngày 15/11/2026".
     *
     * @param year where the rule names none
     */
    String label(int year);
}

package vn.sovang.unit.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.shared.time.DayWords;

/** What the official forms print about a person; anything may be null as long as nobody wrote it down. */
@Embeddable
public record PersonProfile(
        @Column(name = "birth_year") Integer birthYear,
        @Column(name = "birth_date") LocalDate birthDate,
        String home,
        String residence,
        String ethnicity,
        String religion,
        String education,
        String qualifications,
        @Column(name = "political_theory") String politicalTheory,
        @Column(name = "party_admitted_on") LocalDate partyAdmittedOn,
        @Column(name = "died_on") LocalDate diedOn,
        @Column(name = "posthumous_recipient") String posthumousRecipient) {

    static final PersonProfile EMPTY =
            new PersonProfile(null, null, null, null, null, null, null, null, null, null, null, null);

    /** The facts under the words people know them by, for telling what a change altered. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "Ngày sinh", birthDate != null ? day(birthDate) : birthYear == null ? null : String.valueOf(birthYear));
        words.put("Quê quán", home);
        words.put("Nơi thường trú", residence);
        words.put("Dân tộc", ethnicity);
        words.put("Tôn giáo", religion);
        words.put("Trình độ học vấn", education);
        words.put("Trình độ chuyên môn, học hàm, học vị", qualifications);
        words.put("Lý luận chính trị", politicalTheory);
        words.put("Ngày vào Đảng", day(partyAdmittedOn));
        words.put("Ngày mất", day(diedOn));
        words.put("Người nhận truy tặng", posthumousRecipient);
        return words;
    }

    private static String day(LocalDate day) {
        return day == null ? null : DayWords.day(day);
    }
}

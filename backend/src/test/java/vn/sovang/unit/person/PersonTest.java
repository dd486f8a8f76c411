package vn.sovang.unit.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "Nông Thị Ánh,Ánh",
        "Lầu A Pó,Pó",
        "Hoàng Văn Đức (B),Đức",
        "Đặng,Đặng",
        "'  Bế   Thị  Ấm ',Ấm",
    })
    void the_given_name_is_the_last_word(String name, String given) {
        assertEquals(given, GivenName.of(name));
    }

    @Test
    void the_present_is_what_lasts_whatever_the_order_it_is_told_in() {
        Person p = person();
        p.work(
                List.of(
                        posting("2010-01-01", "2015-12-31", FIRST, "Chuyên viên", RecipientGroup.DIRECT),
                        posting("2021-01-01", null, SECOND, "Giám đốc Sở", RecipientGroup.LEADER_DEPARTMENT),
                        posting("2016-01-01", "2020-12-31", FIRST, "Trưởng phòng", RecipientGroup.LEADER_OTHER)),
                List.of());
        assertEquals(SECOND, p.unitId());
        assertEquals("Giám đốc Sở", p.position());
        assertEquals(RecipientGroup.LEADER_DEPARTMENT, p.recipientGroup());
        assertEquals(
                List.of("Giám đốc Sở", "Trưởng phòng", "Chuyên viên"),
                p.postings().stream().map(Posting::position).toList());
    }

    @Test
    void who_has_retired_stays_with_the_last_place() {
        Person p = person();
        p.work(
                List.of(
                        posting("2001-01-01", "2010-12-31", SECOND, "Chuyên viên", RecipientGroup.DIRECT),
                        posting("2011-01-01", "2024-06-30", FIRST, "Phó Trưởng phòng", RecipientGroup.LEADER_OTHER)),
                List.of());
        assertEquals(FIRST, p.unitId());
    }

    @Test
    void a_posting_of_unknown_time_is_older_than_a_dated_one() {
        Person p = person();
        p.work(
                List.of(
                        posting(null, null, FIRST, "Chuyên viên", RecipientGroup.DIRECT),
                        posting("2024-01-01", null, SECOND, "Trưởng phòng", RecipientGroup.LEADER_OTHER)),
                List.of());
        assertEquals(SECOND, p.unitId());
    }

    @Test
    void everybody_but_the_direct_worker_leads() {
        for (RecipientGroup group : RecipientGroup.values()) {
            assertEquals(group != RecipientGroup.DIRECT, group.leads());
        }
        assertTrue(RecipientGroup.ENTREPRENEUR.leads());
        assertFalse(RecipientGroup.DIRECT.leads());
    }

    private static Person person() {
        return Person.of(
                "Nông Thị Ánh",
                Gender.FEMALE,
                PersonProfile.EMPTY,
                Posting.present(FIRST, "Chuyên viên", RecipientGroup.DIRECT));
    }

    private static Posting posting(String from, String to, UUID unit, String position, RecipientGroup group) {
        return new Posting(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                unit,
                null,
                position,
                true,
                group,
                null,
                null);
    }
}

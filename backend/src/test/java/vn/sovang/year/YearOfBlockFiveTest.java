package vn.sovang.year;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenBlocks;

@ApiTest
class YearOfBlockFiveTest {

    private At block;

    @Test
    void the_year_of_block_5_goes_from_its_founding_decision_to_the_golden_book() {
        the_department_founds_the_block_and_opens_2025();

        PledgesOfTheYear pledges = new PledgesOfTheYear(block.id());
        pledges.each_unit_promises_sends_and_its_head_signs();
        pledges.a_figure_in_words_is_read_first();
        pledges.each_unit_reports_and_the_percentages_are_computed();
        pledges.the_block_head_confirms_and_the_deputy_confirms_the_heads_own();

        ConferenceOfTheBlock conference = new ConferenceOfTheBlock(block.id());
        conference.opens_with_all_five_units();
        String flagVote = conference.acclaims(Member.TO_CHUC, "CO_TINH", "Cờ thi đua của UBND tỉnh");
        String meritVote = conference.acclaims(Member.VAN_PHONG, "BK_TINH", "Bằng khen của UBND tỉnh");
        conference.elects("ELECT_HEAD", Member.TO_CHUC);
        conference.elects("ELECT_DEPUTY", Member.VAN_PHONG);
        conference.opens_next_years_term();
        conference.closes_with_its_minutes();

        AwardOfTheVote flag = new AwardOfTheVote(Member.TO_CHUC, conference.id(), flagVote);
        AwardOfTheVote merit = new AwardOfTheVote(Member.VAN_PHONG, conference.id(), meritVote);
        for (AwardOfTheVote award : List.of(flag, merit)) {
            award.shows_the_unit_and_its_votes();
            award.is_reported_by_the_unit_on_its_official_form();
            award.is_sent_by_the_block_head();
            award.is_received_and_appraised();
            award.is_signed_verified_and_decided();
        }
        flag.is_found_in_the_register("ban to chuc", "CO_TINH");
        merit.is_found_in_the_register("van phong tinh uy", "BK_TINH");

        the_department_makes_2026_official();
        pledges.next_years_pledge_is_made_from_this_one_and_signed();
    }

    private void the_department_founds_the_block_and_opens_2025() {
        block = At.created(
                "chuyenvien", "/blocks", GivenBlocks.content("Khối thi đua số 5", "Hệ thống " + UUID.randomUUID()));
        As.user("chuyenvien")
                .body(Map.of("year", 2025, "content", GivenBlocks.term(5, GivenBlocks.BLOCK_5)))
                .post(block.path() + "/terms")
                .then()
                .statusCode(201)
                .body("members.unitName", equalTo(GivenBlocks.BLOCK_5))
                .body("leaders.role", contains("HEAD", "DEPUTY"))
                .body("leaders.unitName", contains(Member.NOI_CHINH.unit, Member.TO_CHUC.unit));
        official(2025, "463/QĐ-UBND", "2025-04-19");
    }

    private void the_department_makes_2026_official() {
        As.user("ubkiemtra")
                .get(block.path() + "/terms/2026")
                .then()
                .statusCode(200)
                .body("status", equalTo("PROVISIONAL"))
                .body("leaders.findAll { it.role == 'HEAD' }.unitName", contains(Member.TO_CHUC.unit))
                .body("leaders.findAll { it.role == 'DEPUTY' }.unitName", contains(Member.VAN_PHONG.unit));
        official(2026, "112/QĐ-UBND", "2026-02-10");
    }

    private void official(int year, String number, String date) {
        new At(block.path() + "/terms/" + year)
                .move(
                        "chuyenvien",
                        "officialisation",
                        Map.of("number", number, "date", date, "issuer", "UBND tỉnh Cao Bằng"))
                .statusCode(200)
                .body("status", equalTo("OFFICIAL"))
                .body("decision.number", equalTo(number))
                .body("declaredMembers", is(5));
    }
}

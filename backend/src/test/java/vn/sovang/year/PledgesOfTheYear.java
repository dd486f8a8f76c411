package vn.sovang.year;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sovang.given.As;

/** Pledges of the block's five units: written by officers, signed by heads, confirmed by the block's head. */
final class PledgesOfTheYear {

    private final String block;
    private final Map<Member, At> pledges = new EnumMap<>(Member.class);

    PledgesOfTheYear(String block) {
        this.block = block;
    }

    void each_unit_promises_sends_and_its_head_signs() {
        for (Member m : Member.values()) {
            At pledge = At.created(m.officer, "/pledges", Map.of("blockId", block, "year", 2025, "unitId", m.unitId()));
            pledge.write(
                            m.officer,
                            "",
                            Map.of(
                                    "contents",
                                    List.of("Hoàn thành tốt nhiệm vụ chính trị được giao năm 2025"),
                                    "targets",
                                    List.of(m.aim.asContent()),
                                    "registrations",
                                    List.of(Map.of(
                                            "awardCode",
                                            "CO_TINH",
                                            "subjectKind",
                                            "COLLECTIVE",
                                            "subjectName",
                                            m.unit))))
                    .statusCode(200);
            pledge.move(m.officer, "submission").statusCode(200).body("status", equalTo("SUBMITTED"));
            pledge.move(m.officer, "signature", Map.of("how", "REMOTE")).statusCode(403);
            pledge.move(m.head, "signature", Map.of("how", "REMOTE", "signedOn", "2025-03-05"))
                    .statusCode(200)
                    .body("status", equalTo("SIGNED"));
            pledges.put(m, pledge);
        }
        As.user("bannoichinh.canbo")
                .get("/blocks/" + block + "/terms/2025/progress")
                .then()
                .statusCode(200)
                .body("signedWords", equalTo("5/5 đã ký"));
    }

    void each_unit_reports_and_the_percentages_are_computed() {
        for (Member m : Member.values()) {
            At pledge = pledges.get(m);
            Map<String, Object> result = Map.of(
                    "targetId",
                    pledge.seenBy(m.officer).getString("targets[0].id"),
                    "reached",
                    m.reached,
                    "evidence",
                    "Báo cáo tổng kết năm 2025 của " + m.unit);
            pledge.write(m.officer, "/results", Map.of("period", "YEAR", "results", List.of(result)))
                    .statusCode(200)
                    .body("targets[0].year.reached", equalTo(m.reached))
                    .body("targets[0].year.comparison", equalTo(m.comparison));
            pledge.move(m.officer, "year-report").statusCode(200).body("status", equalTo("YEAR_REPORTED"));
        }
    }

    /** What the screen asks before it sends a figure in words. */
    void a_figure_in_words_is_read_first() {
        As.user(Member.VAN_PHONG.officer)
                .body(Map.of("text", Member.VAN_PHONG.reached))
                .post("/figures/readings")
                .then()
                .statusCode(200)
                .body("ambiguous", is(false))
                .body("readings.value", contains("986000000"))
                .body("readings.unit", contains("đồng"))
                .body("readings.qualifier", contains("MORE_THAN"));
    }

    void the_block_head_confirms_and_the_deputy_confirms_the_heads_own() {
        for (Member m : Member.values()) {
            if (m == Member.NOI_CHINH) {
                pledges.get(m).move("bannoichinh", "confirmation").statusCode(403);
            }
            String by = m == Member.NOI_CHINH ? "bantochuc" : "bannoichinh.canbo";
            pledges.get(m).move(by, "confirmation").statusCode(200).body("status", equalTo("CONFIRMED"));
        }
    }

    void next_years_pledge_is_made_from_this_one_and_signed() {
        Member m = Member.TO_CHUC;
        At next = At.created(
                m.officer,
                "/pledges",
                Map.of(
                        "blockId",
                        block,
                        "year",
                        2026,
                        "unitId",
                        m.unitId(),
                        "fromPledgeId",
                        pledges.get(m).id()));
        next.move(m.officer, "submission")
                .statusCode(200)
                .body("targets[0].indicator", equalTo(m.aim.indicator()))
                .body("targets[0].planned", equalTo(m.aim.planned()))
                .body("earlierPledgeId", equalTo(pledges.get(m).id()));
        next.move(m.head, "signature", Map.of("how", "REMOTE"))
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("year", is(2026));
    }
}

package vn.sovang.meeting;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.As;
import vn.sovang.given.GivenMeetings;

@ApiTest
class MeetingPapersTest {

    @Test
    void papers_say_what_is_recorded() throws IOException {
        String id = GivenMeetings.open(2025);
        String ballot =
                GivenMeetings.closedBallot(id, GivenMeetings.ballot("ACCLAIM"), Map.of("Ban Tổ chức Tỉnh ủy", 5));
        GivenMeetings.closedBallot(id, GivenMeetings.ballot("ELECT_HEAD"), Map.of("Ban Tổ chức Tỉnh ủy", 4));

        has(text(id, "invitation"), "GIẤY MỜI", "Sở Nội vụ", "Phòng họp Ban Nội chính Tỉnh ủy");
        has(text(id, "programme"), "CHƯƠNG TRÌNH", "Bình xét, bỏ phiếu suy tôn");
        has(
                text(id, "minutes"),
                "BIÊN BẢN",
                "có mặt 05/05",
                "Cờ thi đua của UBND tỉnh",
                "5/5",
                "Trưởng khối năm 2026",
                "4/5",
                "80 %");
        has(
                text(id, "counting-record/" + ballot),
                "BIÊN BẢN KIỂM PHIẾU",
                "Nông Thị Ánh",
                "Số phiếu phát ra: 05 phiếu",
                "Được suy tôn",
                "từ 80 % trở lên");
    }

    @Test
    void there_is_no_counting_record_without_a_count() {
        String id = GivenMeetings.open(2025);
        String ballot = GivenMeetings.openBallot(id, GivenMeetings.ballot("ACCLAIM"));
        As.user(GivenMeetings.OFFICE)
                .get("/meetings/" + id + "/papers/counting-record/" + ballot)
                .then()
                .statusCode(409);
    }

    @Test
    void papers_are_for_those_who_read_the_meeting() {
        String id = GivenMeetings.planned(2025);
        As.user("canyen").get("/meetings/" + id + "/papers/minutes").then().statusCode(404);
        As.user("vanphong")
                .get("/meetings/" + id + "/papers/minutes")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("bien-ban-hoi-nghi-2025.docx"));
    }

    private static void has(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "“" + part + "” is missing in:\n" + text);
        }
    }

    private static String text(String meetingId, String paper) throws IOException {
        byte[] file = As.user(GivenMeetings.OFFICE)
                .get("/meetings/" + meetingId + "/papers/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}

package vn.sovang.meeting;

import java.util.List;
import vn.sovang.meeting.RunSheetItem.Kind;

/** The usual order of a block's conference, from which a meeting's own run-sheet starts. */
final class RunSheetPractice {

    private RunSheetPractice() {}

    /** @param head how the block calls its head, for example Trưởng khối */
    static List<RunSheetItem> of(MeetingKind kind, int year, String head) {
        String deputy = Meeting.deputyTitle(head);
        int next = year + 1;
        return switch (kind) {
            case BLOCK_YEAR_END ->
                List.of(
                        item(Kind.OPENING, "Khai mạc, giới thiệu đại biểu, điểm danh các đơn vị", head),
                        item(
                                Kind.REPORT,
                                "Trình bày báo cáo tổng kết năm " + year + " và tiếp thu ý kiến bổ sung",
                                deputy),
                        item(Kind.OWN_REVIEWS, "Các đơn vị báo cáo việc tổng kết tại đơn vị", "Các đơn vị thành viên"),
                        item(
                                Kind.DISCUSSION,
                                "Thảo luận giải pháp, nhiệm vụ năm " + next + "; ý kiến của đại biểu mời",
                                "Các đơn vị thành viên"),
                        item(Kind.VOTES, "Bình xét, bỏ phiếu suy tôn", "Tổ kiểm phiếu"),
                        item(Kind.PROPOSALS, "Thông qua đề nghị khen thưởng năm " + year, head),
                        item(Kind.ELECTION, "Bầu " + head + ", " + deputy + " năm " + next, "Tổ kiểm phiếu"),
                        item(Kind.LAUNCH, "Phát động thi đua năm " + next, head),
                        item(Kind.PLEDGE_SIGNING, "Ký giao ước thi đua năm " + next, "Các đơn vị thành viên"),
                        item(Kind.MINUTES, "Thông qua biên bản, bế mạc", "Thư ký"));
            case BLOCK_MID_YEAR ->
                List.of(
                        item(Kind.OPENING, "Khai mạc, giới thiệu đại biểu, điểm danh các đơn vị", head),
                        item(
                                Kind.REPORT,
                                "Trình bày báo cáo sơ kết 6 tháng đầu năm " + year + " và tiếp thu ý kiến bổ sung",
                                deputy),
                        item(Kind.OWN_REVIEWS, "Các đơn vị báo cáo việc sơ kết tại đơn vị", "Các đơn vị thành viên"),
                        item(
                                Kind.DISCUSSION,
                                "Thảo luận nhiệm vụ 6 tháng cuối năm; ý kiến của đại biểu mời",
                                "Các đơn vị thành viên"),
                        item(Kind.MINUTES, "Thông qua biên bản, bế mạc", "Thư ký"));
            case BLOCK_PREPARATORY ->
                List.of(
                        item(Kind.OPENING, "Khai mạc, giới thiệu đại biểu, điểm danh các đơn vị", head),
                        item(Kind.REPORT, "Trình bày dự thảo báo cáo tổng kết năm " + year, deputy),
                        item(Kind.VOTES, "Bình xét, bỏ phiếu suy tôn bước đầu", "Tổ kiểm phiếu"),
                        item(Kind.MINUTES, "Thông qua biên bản, bế mạc", "Thư ký"));
            case BLOCK_PLEDGE_SIGNING ->
                List.of(
                        item(Kind.OPENING, "Khai mạc, giới thiệu đại biểu, điểm danh các đơn vị", head),
                        item(Kind.DISCUSSION, "Thông qua quy chế, bảng điểm, kế hoạch năm " + year, head),
                        item(Kind.PLEDGE_SIGNING, "Ký giao ước thi đua năm " + year, "Các đơn vị thành viên"),
                        item(Kind.MINUTES, "Thông qua biên bản, bế mạc", "Thư ký"));
        };
    }

    private static RunSheetItem item(Kind kind, String title, String presenter) {
        return RunSheetItem.of(kind, title, presenter);
    }
}

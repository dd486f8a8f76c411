package vn.sovang.rolemodel;

import java.util.Set;

/** What checking a link found. */
public enum LinkOutcome {
    REACHABLE("Mở được", "Trang đang mở được bình thường."),
    /** The server answers that the page is not there. */
    GONE("Không còn trang", "Trang báo không còn bài này. Hãy tìm đường dẫn mới hoặc bỏ đường dẫn."),
    /** The server answers, but does not show the page to a program. */
    CLOSED("Trang không cho xem tự động", "Trang có trả lời nhưng không cho máy xem. Hãy tự mở để kiểm tra."),
    /** The server answers that it fails. */
    FAILING("Trang đang lỗi", "Máy chủ của trang đang lỗi. Hãy kiểm tra lại sau."),
    /** Nothing answered in time. */
    UNREACHABLE("Không kết nối được", "Không có trả lời trong 10 giây. Hãy kiểm tra lại sau hoặc xem lại địa chỉ."),
    /** Not a public address of the web; the program does not go there. */
    REFUSED(
            "Không kiểm tra được địa chỉ này",
            "Đây là địa chỉ nội bộ hoặc không phải trang công khai trên mạng, nên hệ thống không mở.");

    private static final Set<Integer> CLOSED_TO_PROGRAMS = Set.of(401, 403, 405, 406, 407, 429, 451);
    private static final int FIRST_FAULT_OF_A_SERVER = 500;

    private final String label;
    private final String advice;

    LinkOutcome(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    /** @param status code of the answer */
    static LinkOutcome of(int status) {
        if (status < 400) {
            return REACHABLE;
        }
        if (status >= FIRST_FAULT_OF_A_SERVER) {
            return FAILING;
        }
        return CLOSED_TO_PROGRAMS.contains(status) ? CLOSED : GONE;
    }

    /** What it means and what to do about it. */
    public String advice() {
        return advice;
    }

    public String label() {
        return label;
    }
}

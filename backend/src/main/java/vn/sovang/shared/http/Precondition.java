package vn.sovang.shared.http;

import vn.sovang.shared.problem.StaleVersion;
import vn.sovang.shared.problem.VersionMissing;

/**
 * The version a client says it worked on ({@code If-Match: "3"}).
 *
 * @param ifMatch header as sent, may be null
 */
public record Precondition(String ifMatch) {

    /** For work the program does itself, where nobody can be behind. */
    public static Precondition none() {
        return new Precondition("*");
    }

    /**
     * @throws VersionMissing without the header (428)
     * @throws StaleVersion when it names another version than {@code current} (412)
     */
    public void require(long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionMissing("Hãy tải lại trang rồi gửi lại; yêu cầu này thiếu If-Match.");
        }
        String wanted = ifMatch.trim();
        if (!wanted.equals("*") && !wanted.equals(tag(current))) {
            throw new StaleVersion("Bản anh/chị đang xem không còn mới nhất. Hãy tải lại để thấy thay đổi.");
        }
    }

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}

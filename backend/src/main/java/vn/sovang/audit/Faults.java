package vn.sovang.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.audit.VerifiedDay.Fault;
import vn.sovang.audit.VerifiedDay.Kind;

/** The faults of one day in words; the first ones are enough to know where to look. */
final class Faults {

    private static final int MOST = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String day;
    private final List<Fault> found = new ArrayList<>();

    Faults(LocalDate day) {
        this.day = DAY.format(day);
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    void altered(long place, UUID entry) {
        add(
                Kind.ALTERED,
                place,
                entry,
                "Bản ghi số " + place + " ngày " + day
                        + " không khớp chuỗi: nội dung bị sửa, bị đổi chỗ hoặc được chèn vào.");
    }

    void removed(long place, UUID entry) {
        add(Kind.REMOVED, place, entry, "Bản ghi số " + place + " ngày " + day + " đã bị xóa.");
    }

    void gap(long from, long to) {
        String which = from >= to ? "số " + from : "từ số " + from + " đến số " + to;
        add(Kind.REMOVED, from, null, "Bản ghi " + which + " ngày " + day + " không còn trong chuỗi.");
    }

    void stray(ChainReading.Stray stray) {
        add(
                Kind.ADDED,
                null,
                stray.id(),
                "Có bản ghi mang ngày " + day
                        + " nằm ngoài chuỗi: được chèn thẳng vào cơ sở dữ liệu, hoặc mất mắt xích.");
    }

    void endDiffers(long signed, long entries) {
        add(
                Kind.END_DIFFERS,
                signed == entries ? entries : Math.min(signed, entries) + 1,
                null,
                signed == entries
                        ? "Bản ghi cuối ngày " + day + " (số " + entries + ") khác với bảng đã ký."
                        : "Ngày " + day + " đã ký " + signed + " bản ghi nhưng nay có " + entries + ".");
    }

    void digestMissing() {
        add(Kind.DIGEST_MISSING, null, null, "Bảng ký ngày " + day + " không còn trong cơ sở dữ liệu.");
    }

    void begin() {
        add(
                Kind.ADDED,
                null,
                null,
                "Ngày " + day + " nằm trước bảng ký đầu tiên: bảng ký đã bị xóa hoặc ngày được thêm vào.");
    }

    void notSigned() {
        add(Kind.DIGEST_FORGED, null, null, "Bảng ký ngày " + day + " không mang chữ ký đúng của hệ thống này.");
    }

    void differsFromCopy() {
        add(Kind.DIGEST_FORGED, null, null, "Bảng ký ngày " + day + " khác với bản lưu ngoài cơ sở dữ liệu.");
    }

    void digestBefore() {
        add(
                Kind.DIGEST_MISSING,
                null,
                null,
                "Bảng ký ngày " + day + " không nối với bảng ký ngày liền trước: bảng đó bị xóa hoặc bị thay.");
    }

    private void add(Kind kind, Long place, UUID entry, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(kind, Optional.ofNullable(place), Optional.ofNullable(entry), message));
        }
    }
}

package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.declaration.DeclaredContent;
import vn.sovang.declaration.DeclaredView;
import vn.sovang.declaration.Declaring;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;

/** Awards decided elsewhere that units told of: one compared, one honour apart, one waiting, one that came back. */
@ApplicationScoped
class DeclarationsChapter implements Chapter {

    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String OFFICE = "Ủy ban Kiểm tra Tỉnh ủy";
    private static final LocalDate TOLD = LocalDate.of(2026, 3, 10);

    private final SampleActors actors;
    private final Declaring declaring;
    private final FileExchange files;

    DeclarationsChapter(SampleActors actors, Declaring declaring, FileExchange files) {
        this.actors = actors;
        this.declaring = declaring;
        this.files = files;
    }

    @Override
    public int order() {
        return 390;
    }

    @Override
    public String name() {
        return "declared-awards";
    }

    @Override
    public void write() {
        actors.at(TOLD, 9, 15, () -> {
            Actor commune = actors.officerOf(COMMUNE);
            Actor office = actors.officerOf(OFFICE);
            DeclaredView compared = tell(
                    office,
                    OFFICE,
                    "BK_TTG",
                    null,
                    2024,
                    "1207/QĐ-TTg",
                    LocalDate.of(2025, 8, 1),
                    "Thủ tướng Chính phủ");
            declaring.verify(actors.department(), compared.id(), seen(compared));
            DeclaredView apart = tell(
                    commune,
                    COMMUNE,
                    null,
                    "Đơn vị tiêu biểu trong xây dựng nông thôn mới",
                    2025,
                    "88/QĐ-HĐ",
                    LocalDate.of(2026, 1, 20),
                    "Hội đồng biên tập cổng thông tin nông thôn (ví dụ)");
            declaring.verify(actors.department(), apart.id(), seen(apart));
            tell(
                    commune,
                    COMMUNE,
                    "BK_TTG",
                    null,
                    2025,
                    "312/QĐ-TTg",
                    LocalDate.of(2026, 2, 12),
                    "Thủ tướng Chính phủ");
            DeclaredView returned =
                    tell(office, OFFICE, "HC_LD3", null, 2023, "45/QĐ-CTN", LocalDate.of(2024, 1, 15), "Chủ tịch nước");
            declaring.giveBack(
                    actors.department(),
                    returned.id(),
                    seen(returned),
                    new DeclaredContent.Reason("Bản chụp thiếu trang có danh sách; gửi lại đủ các trang."));
        });
    }

    private static Precondition seen(DeclaredView d) {
        return new Precondition("\"" + d.version() + "\"");
    }

    private DeclaredView tell(
            Actor officer,
            String unit,
            String award,
            String honour,
            int year,
            String number,
            LocalDate day,
            String issuer) {
        return declaring.declare(
                officer,
                new DeclaredContent(
                        Optional.of(actors.id(unit)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(award),
                        Optional.ofNullable(honour),
                        year,
                        "Thành tích xuất sắc trong công tác năm " + year,
                        number,
                        day,
                        issuer,
                        scan(officer, number)));
    }

    /** Stands for the scan of a decision; its words say that it is an example. */
    private UUID scan(Actor officer, String number) {
        try {
            Path file = Files.createTempFile("quyet-dinh", ".txt");
            try {
                Files.writeString(file, "Bản chụp ví dụ của Quyết định số " + number, StandardCharsets.UTF_8);
                return files.keep(officer, "quyet-dinh-" + number.replaceAll("\\D.*", "") + ".txt", file)
                        .id();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.movement.MediaKind;
import vn.sovang.rolemodel.ConsentContent;
import vn.sovang.rolemodel.CopyContent;
import vn.sovang.rolemodel.MediaContent;
import vn.sovang.rolemodel.ModelSubject;
import vn.sovang.rolemodel.RoleModelContent;
import vn.sovang.rolemodel.RoleModelEntries;
import vn.sovang.rolemodel.RoleModelKeeping;
import vn.sovang.rolemodel.RoleModelStage;
import vn.sovang.rolemodel.RoleModelView;
import vn.sovang.rolemodel.StageChange;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The models the city's report names, people by their initials; and invented ones that others have taken over. */
@ApplicationScoped
class RoleModelsChapter implements Chapter {

    private static final Precondition SEEN = Precondition.none();
    private static final String RECORDER = "Sở Nội vụ";
    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";
    private static final String COUNTRYSIDE = "Cao Bằng chung sức xây dựng nông thôn mới";
    private static final LocalDate REPORTED = LocalDate.of(2021, 4, 20);

    private final RoleModelKeeping keeping;
    private final RoleModelEntries entries;
    private final SampleActors people;
    private final EntityManager entities;
    private final AppClock clock;

    RoleModelsChapter(
            RoleModelKeeping keeping,
            RoleModelEntries entries,
            SampleActors people,
            EntityManager entities,
            AppClock clock) {
        this.keeping = keeping;
        this.entries = entries;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 134;
    }

    @Override
    public String name() {
        return "role-models";
    }

    @Override
    public void write() {
        LocalDate today = clock.today();
        if (today.isBefore(LocalDate.of(2025, 12, 31))) {
            return;
        }
        people.at(LocalDate.of(2025, 1, 13), 9, 0, this::ofTheReport);
        people.at(today.minusDays(40), 9, 0, () -> vegetables(today.minusDays(60)));
        people.at(today.minusDays(6), 15, 0, () -> fresh(today.minusDays(6)));
    }

    private void ofTheReport() {
        UUID movement = movement(COUNTRYSIDE);
        reviewed(
                ModelSubject.COLLECTIVE,
                "Nhân dân và cán bộ xã Chu Trinh",
                null,
                "Xây dựng nông thôn mới",
                "Cùng góp sức đưa xã đạt chuẩn nông thôn mới năm 2020",
                movement);
        reviewed(
                ModelSubject.COLLECTIVE,
                "Ban công tác Mặt trận xóm Nà Mạ",
                "xã Vĩnh Quang",
                "Vận động nhân dân",
                "Vận động nhân dân tham gia xây dựng nông thôn mới",
                movement);
        reviewed(
                ModelSubject.COLLECTIVE,
                "Nhân dân xóm Nà Tâu",
                "xã Chu Trinh",
                "Xây dựng nông thôn mới",
                "Gương tập thể trong xây dựng nông thôn mới",
                movement);
        reviewed(
                ModelSubject.PERSON,
                "Bà H.T.T.",
                "xóm 5a Nam Phong, xã Hưng Đạo",
                "Hiến đất",
                "Hiến 193 m² đất làm đường giao thông nông thôn",
                movement);
        reviewed(
                ModelSubject.PERSON,
                "Ông N.L.T.",
                "Trưởng xóm, Phó Bí thư chi bộ xóm Nà Dìa",
                "Tuyên truyền",
                "Tuyên truyền, vận động xây dựng nông thôn mới",
                movement);
        reviewed(
                ModelSubject.HOUSEHOLD,
                "Gia đình ông L.T.H.",
                "tỉnh Bắc Kạn",
                "Phát triển kinh tế",
                "Được báo cáo của thành phố nêu gương dù ở ngoài tỉnh",
                null);
    }

    /** The report tells of them after the fact, so nothing is known of how they were fostered. */
    private void reviewed(ModelSubject kind, String name, String post, String field, String deed, UUID movement) {
        Actor department = people.department();
        UUID id = keeping.find(
                        department,
                        new RoleModelContent(
                                kind,
                                name,
                                post,
                                null,
                                people.id(RECORDER),
                                movement,
                                null,
                                field,
                                deed,
                                null,
                                REPORTED))
                .id();
        keeping.move(
                department,
                id,
                SEEN,
                new StageChange(RoleModelStage.REVIEWED, "Ghi theo báo cáo 05 năm; không rõ việc bồi dưỡng."));
    }

    private void vegetables(LocalDate found) {
        Actor department = people.department();
        UUID id = keeping.find(
                        department,
                        new RoleModelContent(
                                ModelSubject.COLLECTIVE,
                                "Tổ hợp tác rau an toàn xóm Bó Mạ (dữ liệu mẫu)",
                                "xã Hưng Đạo",
                                null,
                                people.id(RECORDER),
                                movement(COUNTRYSIDE),
                                null,
                                "Nông nghiệp",
                                "Trồng rau an toàn trong nhà lưới, bao tiêu cho trường học",
                                "Bắt đầu từ hai hộ thử nghiệm; đến nay cả xóm cùng làm.",
                                found))
                .id();
        UUID first = copy(
                id,
                null,
                ModelSubject.HOUSEHOLD,
                "Hộ ông B.V.A.",
                null,
                "xóm Nam Phong, xã Hưng Đạo",
                "Chuyển 1.200 m² đất vườn sang nhà lưới");
        copy(
                id,
                first,
                ModelSubject.HOUSEHOLD,
                "Hộ bà T.T.C.",
                null,
                "xóm Hồng Quang, xã Hưng Đạo",
                "Làm theo hộ ông B.V.A., bán cho chợ Xanh");
        copy(
                id,
                null,
                ModelSubject.COLLECTIVE,
                "Hợp tác xã Nà Rài (dữ liệu mẫu)",
                people.id(COMMUNE),
                "xóm Nà Rài",
                "Ba nhà lưới, cung cấp cho trường nội trú");
        copy(
                id,
                null,
                ModelSubject.COLLECTIVE,
                "Chi hội Phụ nữ xóm Trà Phìn (dữ liệu mẫu)",
                people.id(COMMUNE),
                null,
                "Mười một hội viên trồng rau sạch");
        entries.addMedia(
                department,
                id,
                new MediaContent(
                        MediaKind.TELEVISION,
                        "Nhà lưới trên đất Hưng Đạo (dữ liệu mẫu)",
                        "Truyền hình tỉnh",
                        null,
                        found));
        entries.addMedia(
                department,
                id,
                new MediaContent(
                        MediaKind.ZALO,
                        "Bài giới thiệu trên trang Zalo của xã (dữ liệu mẫu)",
                        "Zalo xã Cần Yên",
                        null,
                        found));
        for (RoleModelStage stage :
                new RoleModelStage[] {RoleModelStage.FOSTERED, RoleModelStage.REVIEWED, RoleModelStage.REPLICATED}) {
            keeping.move(department, id, SEEN, new StageChange(stage, null));
        }
        keeping.publish(department, id, SEEN);
    }

    private void fresh(LocalDate found) {
        Actor officer = people.officerOf(COMMUNE);
        UUID id = keeping.find(
                        officer,
                        new RoleModelContent(
                                ModelSubject.PERSON,
                                "Chị L.T.M. (dữ liệu mẫu)",
                                "công chức xã Cần Yên",
                                null,
                                people.id(COMMUNE),
                                null,
                                null,
                                "Cải cách hành chính",
                                "Đến từng xóm giúp người già nộp hồ sơ trực tuyến",
                                null,
                                found))
                .id();
        keeping.move(officer, id, SEEN, new StageChange(RoleModelStage.FOSTERED, null));
        keeping.agree(
                officer, id, SEEN, new ConsentContent(found, "Chị L.T.M.", "Giấy đồng ý lưu tại xã (dữ liệu mẫu)"));
    }

    /** The id of the copy, the last of the model's. */
    private UUID copy(UUID model, UUID from, ModelSubject kind, String name, UUID unit, String place, String result) {
        RoleModelView view = entries.addCopy(
                people.department(),
                model,
                new CopyContent(from, kind, name, unit, place, null, result, null, null, null));
        return view.copies().get(view.copies().size() - 1).id();
    }

    private UUID movement(String name) {
        return (UUID) entities.createNativeQuery(
                        "select id from movement where name = :name order by from_year limit 1", UUID.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}

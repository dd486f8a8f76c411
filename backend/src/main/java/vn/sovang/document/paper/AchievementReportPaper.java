package vn.sovang.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Báo cáo thành tích, forms 1.2 to 1.5 of Thông tư 20/2025/TT-BNV. Filled with what the registers know; the rest is
 * dotted for the unit to write.
 */
public final class AchievementReportPaper {
    private static final String KIND = "BÁO CÁO THÀNH TÍCH";

    private AchievementReportPaper() {}

    /** The four forms. */
    public enum Form {
        /** Emulation title of a collective. */
        COLLECTIVE_TITLE("1.2"),
        /** Any award of an individual for merit. */
        INDIVIDUAL_MERIT("1.3"),
        /** Bằng khen, giấy khen of a collective for merit. */
        COLLECTIVE_MERIT("1.4"),
        /** Sudden or thematic achievement of anybody. */
        SUDDEN_OR_THEMATIC("1.5");

        private final String number;

        Form(String number) {
            this.number = number;
        }

        /** Number of the form, "1.2". */
        public String number() {
            return number;
        }
    }

    /**
     * Members of a collective in the year, needed for titles of collectives; null figures print dots.
     *
     * @param total members
     * @param completed members who completed their tasks
     * @param advanced members with the title Lao động tiên tiến
     * @param fighters members with the title Chiến sĩ thi đua cơ sở
     */
    public record Members(Integer total, Integer completed, Integer advanced, Integer fighters) {}

    /**
     * Who a collective is. Null texts print dotted lines.
     *
     * @param name full name
     * @param headquarters address
     * @param contact telephone, e-mail, web page
     * @param foundation how it came about
     * @param structure organisation and staff
     * @param partyAndUnions Party and mass organisations in it
     * @param functions functions and tasks, one per line
     */
    public record Profile(
            String name,
            String headquarters,
            String contact,
            String foundation,
            String structure,
            String partyAndUnions,
            List<String> functions) {}

    /**
     * Report of a collective, form 1.2 or 1.4.
     *
     * @param form {@link Form#COLLECTIVE_TITLE} or {@link Form#COLLECTIVE_MERIT}
     * @param request the whole summary line ("Đề nghị tặng Cờ thi đua của Ủy ban nhân dân tỉnh năm 2025")
     * @param members printed in form 1.2 only; null leaves dots
     * @param superior confirmation by the superior, or null for a body without one
     * @param head head of the unit
     */
    public record Collective(
            Letterhead letterhead,
            Form form,
            String request,
            Profile profile,
            Members members,
            Achievement achievement,
            AwardHistory history,
            Signature superior,
            Signature head) {
        public Collective {
            if (form != Form.COLLECTIVE_TITLE && form != Form.COLLECTIVE_MERIT) {
                throw new IllegalArgumentException("Not a form of a collective: " + form);
            }
        }
    }

    /**
     * Who an individual is. Null texts print dotted lines.
     *
     * @param birthDate date of birth, or null
     * @param posts posts in Party, government and unions
     * @param qualification professional training
     * @param academicTitle academic rank, degree, honours
     * @param duties duties held, one per line
     */
    public record Person(
            String fullName,
            LocalDate birthDate,
            String gender,
            String nativePlace,
            String residence,
            String unit,
            String posts,
            String qualification,
            String academicTitle,
            List<String> duties) {}

    /**
     * Report of an individual, form 1.3.
     *
     * @param superior confirmation by the superior of the unit, or null
     * @param head head of the unit, who confirms
     */
    public record Individual(
            Letterhead letterhead,
            String request,
            Person person,
            Achievement achievement,
            AwardHistory history,
            Signature superior,
            Signature head) {}

    /**
     * Report of a sudden or thematic achievement, form 1.5.
     *
     * @param kind who is nominated
     * @param name name of the collective, person or head of household
     * @param position post and unit of a person, main work of a household, superior of a collective; or null
     * @param address address, or null
     * @param occasion the movement ("Phong trào thi đua …") or the event with its time and place, or null
     * @param superior confirmation by the superior, or null
     * @param head who reports
     */
    public record Occasion(
            Letterhead letterhead,
            String request,
            SubjectKind kind,
            String name,
            String position,
            String address,
            String occasion,
            Achievement achievement,
            Signature superior,
            Signature head) {}

    public static Paper of(Collective input) {
        Profile profile = input.profile();
        Paper.Builder paper = Paper.of(input.letterhead(), KIND)
                .summary(input.request())
                .add(new Field("Tên tập thể đề nghị", profile.name()))
                .heading(1, "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH")
                .heading(2, "1. Đặc điểm, tình hình")
                .add(new Field("- Địa điểm trụ sở chính", profile.headquarters()))
                .add(new Field("- Điện thoại, thư điện tử, trang thông tin điện tử", profile.contact()))
                .add(new Field("- Quá trình thành lập và phát triển", profile.foundation()))
                .add(new Field("- Cơ cấu tổ chức, biên chế", profile.structure()))
                .add(new Field("- Tổ chức đảng, đoàn thể", profile.partyAndUnions()))
                .heading(2, "2. Chức năng, nhiệm vụ")
                .add(Paragraph.bulletsOrDots(profile.functions(), 3))
                .heading(1, "II. THÀNH TÍCH ĐẠT ĐƯỢC")
                .add(AchievementSections.achievement(input.achievement(), 1));
        if (input.form() == Form.COLLECTIVE_TITLE) {
            paper.heading(2, "5. Kết quả bình xét trong nội bộ").add(members(input.members()));
        }
        return paper.heading(1, "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG")
                .add(AchievementSections.history(input.history()))
                .unclosed()
                .signedBy(present(input.superior(), input.head()))
                .build();
    }

    public static Paper of(Individual input) {
        Person person = input.person();
        Signature reporter =
                Signature.of("Người báo cáo thành tích", person.fullName()).hinted("Ký, ghi rõ họ và tên");
        return Paper.of(input.letterhead(), KIND)
                .summary(input.request())
                .heading(1, "I. SƠ LƯỢC LÝ LỊCH")
                .add(new Field("- Họ và tên", person.fullName()))
                .add(new Field(
                        "- Ngày, tháng, năm sinh",
                        person.birthDate() == null ? null : Wording.slashed(person.birthDate())))
                .add(new Field("- Giới tính", person.gender()))
                .add(new Field("- Quê quán", person.nativePlace()))
                .add(new Field("- Trú quán", person.residence()))
                .add(new Field("- Đơn vị công tác", person.unit()))
                .add(new Field("- Chức vụ (Đảng, chính quyền, đoàn thể)", person.posts()))
                .add(new Field("- Trình độ chuyên môn, nghiệp vụ", person.qualification()))
                .add(new Field("- Học hàm, học vị, danh hiệu, giải thưởng", person.academicTitle()))
                .heading(1, "II. THÀNH TÍCH ĐẠT ĐƯỢC")
                .heading(2, "1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận")
                .add(Paragraph.bulletsOrDots(person.duties(), 3))
                .add(AchievementSections.achievement(input.achievement(), 2))
                .heading(1, "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG")
                .add(AchievementSections.history(input.history()))
                .unclosed()
                .signedBy(present(input.superior(), input.head(), reporter))
                .build();
    }

    public static Paper of(Occasion input) {
        String nameLabel =
                switch (input.kind()) {
                    case COLLECTIVE -> "- Tên tập thể";
                    case INDIVIDUAL -> "- Họ và tên";
                    case HOUSEHOLD -> "- Họ và tên chủ hộ";
                };
        String positionLabel =
                switch (input.kind()) {
                    case COLLECTIVE -> "- Cơ quan quản lý trực tiếp";
                    case INDIVIDUAL -> "- Chức vụ, đơn vị công tác";
                    case HOUSEHOLD -> "- Nghề nghiệp, công việc chính";
                };
        Achievement achievement = input.achievement();
        Paper.Builder paper = Paper.of(input.letterhead(), KIND)
                .summary(input.request())
                .heading(1, "I. SƠ LƯỢC VỀ " + Wording.capitals(input.kind().noun()) + " ĐƯỢC ĐỀ NGHỊ")
                .add(new Field(nameLabel, input.name()))
                .add(new Field(positionLabel, input.position()))
                .add(new Field("- Địa chỉ", input.address()))
                .heading(1, "II. THÀNH TÍCH ĐẠT ĐƯỢC")
                .heading(2, "1. Phong trào thi đua hoặc sự việc, thời gian, địa điểm lập thành tích")
                .add(Paragraph.linesOrDots(input.occasion(), 2))
                .heading(2, "2. Thành tích và kết quả cụ thể");
        if (!achievement.targets().isEmpty()) {
            paper.add(AchievementSections.targets(achievement.targets()));
        }
        return paper.add(Paragraph.bulletsOrDots(achievement.others(), 5))
                .heading(2, "3. Biện pháp thực hiện, phạm vi ảnh hưởng của thành tích")
                .add(Paragraph.bulletsOrDots(achievement.measures(), 3))
                .signedBy(present(input.superior(), input.head()))
                .build();
    }

    private static List<Block> members(Members given) {
        Members members = given == null ? new Members(null, null, null, null) : given;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.bullet(
                "Tổng số cán bộ, công chức, viên chức, người lao động: " + people(members.total()) + ";"));
        blocks.add(Paragraph.bullet("Hoàn thành nhiệm vụ trở lên: " + people(members.completed()) + ";"));
        blocks.add(Paragraph.bullet("Đạt danh hiệu Lao động tiên tiến: " + people(members.advanced()) + ";"));
        blocks.add(Paragraph.bullet("Đạt danh hiệu Chiến sĩ thi đua cơ sở: " + people(members.fighters()) + "."));
        return blocks;
    }

    private static String people(Integer number) {
        return Wording.count(number) + " người";
    }

    private static List<Signature> present(Signature... signatures) {
        List<Signature> given = new ArrayList<>();
        for (Signature signature : signatures) {
            if (signature != null) {
                given.add(signature);
            }
        }
        return given;
    }
}

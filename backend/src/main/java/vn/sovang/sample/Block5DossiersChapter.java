package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.decision.SigningCapacity;
import vn.sovang.meeting.Acclamations;
import vn.sovang.proposal.ProposalCommands;
import vn.sovang.proposal.ProposalView;
import vn.sovang.proposal.VoteProposals;
import vn.sovang.shared.security.Actor;

/** From the acclamations of Khối thi đua số 5 for 2025 to the two decisions; days and numbers are invented. */
@ApplicationScoped
class Block5DossiersChapter implements Chapter {

    private static final LocalDate MADE = LocalDate.of(2025, 12, 29);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 1, 6);
    private static final LocalDate SENT = LocalDate.of(2026, 1, 8);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 9);
    private static final LocalDate APPRAISED = LocalDate.of(2026, 1, 14);
    private static final LocalDate SIGNED_UP = LocalDate.of(2026, 1, 16);
    private static final LocalDate VERIFIED = LocalDate.of(2026, 1, 20);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 23);

    /** What each acclaimed unit writes; the figures come from its pledge. */
    private record Writer(String account, SampleDossiers.Told told) {}

    private static final Map<String, Writer> WRITERS = Map.of(
            "Ban Tổ chức Tỉnh ủy",
            new Writer(
                    "bantochuc",
                    new SampleDossiers.Told(
                            "Tham mưu cho Tỉnh ủy, Ban Thường vụ Tỉnh ủy về công tác xây dựng Đảng: tổ chức, cán bộ,"
                                    + " đảng viên, bảo vệ chính trị nội bộ",
                            "Tham mưu tổ chức thành công đại hội đảng bộ các cấp\n"
                                    + "Hoàn thành sắp xếp tổ chức bộ máy theo mô hình chính quyền địa phương hai cấp",
                            "Giao việc theo tuần, có người chịu trách nhiệm và sản phẩm cụ thể\n"
                                    + "Mỗi phòng đăng ký một cách làm mới trong năm")),
            "Văn phòng Tỉnh ủy",
            new Writer(
                    "vanphong",
                    new SampleDossiers.Told(
                            "Tham mưu, giúp việc Tỉnh ủy, Ban Thường vụ, Thường trực Tỉnh ủy trong tổ chức, điều hành"
                                    + " công việc",
                            "Phục vụ tốt đại hội đại biểu Đảng bộ tỉnh lần thứ XX\n"
                                    + "Gửi, nhận văn bản điện tử thông suốt tới cấp xã",
                            "Sửa quy chế làm việc cho gọn, rõ đầu mối\n" + "Phân công trực xử lý văn bản trong ngày")));

    private final SampleDossiers steps;
    private final VoteProposals votes;
    private final Acclamations acclamations;
    private final EntityManager entities;

    Block5DossiersChapter(
            SampleDossiers steps, VoteProposals votes, Acclamations acclamations, EntityManager entities) {
        this.steps = steps;
        this.votes = votes;
        this.acclamations = acclamations;
        this.entities = entities;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public String name() {
        return "block-5-dossiers-2025";
    }

    @Override
    public void write() {
        int number = 0;
        for (Acclamations.Acclamation vote : votes()) {
            number++;
            tell(vote, number);
        }
    }

    private List<Acclamations.Acclamation> votes() {
        List<?> meetings = entities.createNativeQuery("""
                        select m.id from meeting m
                         where m.block_name = 'Khối thi đua số 5' and m.year = 2025 and m.status = 'CLOSED'
                         order by m.id limit 1""", UUID.class).getResultList();
        return meetings.isEmpty() ? List.of() : acclamations.ofMeeting((UUID) meetings.get(0));
    }

    private void tell(Acclamations.Acclamation vote, int number) {
        UUID[] id = new UUID[1];
        boolean made = steps.at(
                MADE,
                8 + number,
                () -> id[0] = votes.fromVote(
                                steps.as("bannoichinh"),
                                new ProposalCommands.Draft(
                                        Optional.of(vote.meetingId()),
                                        Optional.of(vote.ballotId()),
                                        Optional.empty(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                        .id());
        if (!made) {
            return;
        }
        steps.at(WRITTEN, 8 + number, () -> report(id[0]));
        steps.at(
                SENT,
                8 + number,
                () -> steps.signAndSend(
                        steps.as("bannoichinh"), id[0], "0" + number + "/TTr-KTĐ5", SigningCapacity.TM));
        steps.at(RECEIVED, 8 + number, () -> steps.receive(id[0], "chuyenvien"));
        steps.at(APPRAISED, 8 + number, () -> steps.appraise(id[0], "chuyenvien", Map.of(), true));
        steps.at(SIGNED_UP, 8 + number, () -> steps.signUp(id[0], 37 + number + "/TTr-SNV"));
        steps.at(VERIFIED, 8 + number, () -> steps.verify(id[0]));
        steps.at(
                DECIDED,
                8 + number,
                () -> steps.decide(steps.see(steps.as("lanhdao"), id[0]), String.valueOf(111 + number), Map.of()));
    }

    private void report(UUID id) {
        ProposalView dossier = steps.see(steps.as("bannoichinh"), id);
        dossier.nominees().forEach(n -> {
            Writer writer = WRITERS.get(n.name());
            Actor head = steps.as(writer.account());
            steps.report(dossier, steps.as(writer.account() + ".canbo"), head, writer.told());
        });
    }
}

package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sovang.movement.ContributionKind;
import vn.sovang.movement.DonorKind;
import vn.sovang.movement.MovementMethod;
import vn.sovang.movement.MovementScope;

/** Movements that run in 2025, as far as the founding documents name them. */
@ApplicationScoped
class MovementsOf2025 {

    private final MovementTelling telling;
    private final SampleBlocks blocks;

    MovementsOf2025(MovementTelling telling, SampleBlocks blocks) {
        this.telling = telling;
        this.blocks = blocks;
    }

    void running() {
        UUID growth = telling.launched(
                MovementDraft.of(
                                "200 ngày đêm phấn đấu thực hiện mục tiêu tăng trưởng kinh tế 8% năm 2025 trên địa bàn tỉnh Cao Bằng",
                                MovementScope.PROVINCE, 2025, 2025, null)
                        .withMethod(MovementMethod.WAVE)
                        .withTarget("Tăng trưởng kinh tế năm 2025", "%", "8"),
                null,
                null,
                MovementTelling.PROVINCE);
        List.of("Sở Tài chính", "Sở Công Thương", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường")
                .forEach(u -> telling.join(growth, u, null));
        UUID security = telling.launched(
                MovementDraft.of("Toàn dân bảo vệ An ninh Tổ quốc", MovementScope.NATIONAL, 2025, null, null)
                        .withMethod(MovementMethod.REGULAR),
                null,
                null,
                "Kế hoạch 157/KH-UBND không nêu");
        telling.join(security, "Công an tỉnh", null);
        telling.join(security, "Ủy ban nhân dân xã Cần Yên", null);
        UUID border = telling.launched(
                MovementDraft.of(
                                "Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới",
                                MovementScope.NATIONAL,
                                2025,
                                null,
                                null)
                        .withMethod(MovementMethod.REGULAR),
                null,
                null,
                "Kế hoạch 157/KH-UBND không nêu");
        telling.join(border, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", null);
        telling.join(border, "Ủy ban nhân dân xã Cần Yên", null);
        blocks.named(BlocksChapter.BLOCK_5).ifPresent(block -> {
            UUID welfare = telling.launched(
                    MovementDraft.of("An sinh xã hội, xóa nhà tạm, nhà dột nát", MovementScope.BLOCK, 2025, 2025, null)
                            .inBlock(block),
                    null,
                    null,
                    BlocksChapter.BLOCK_5);
            SamplePledges.OF_2025.forEach(s -> telling.join(welfare, s.unit(), null));
            telling.give(
                    welfare,
                    "Khối thi đua số 5",
                    DonorKind.BLOCK,
                    ContributionKind.GOODS,
                    "30 triệu đồng",
                    "sắt làm cột điện cho nhóm hộ xóm Trà Phìn, xã Cần Yên",
                    "2025",
                    null);
        });
    }

    void electronicRecords() {
        UUID id = telling.launched(
                MovementDraft.of(
                        "Đẩy mạnh thực hiện nhiệm vụ lập hồ sơ điện tử tại các cơ quan hành chính nhà nước trên địa bàn tỉnh",
                        MovementScope.PROVINCE,
                        2025,
                        2026,
                        null),
                null,
                null,
                MovementTelling.PROVINCE);
        List.of("Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Tư pháp", "Ủy ban nhân dân xã Cần Yên")
                .forEach(u -> telling.join(id, u, null));
    }
}

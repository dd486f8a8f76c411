package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.block.FactKind;
import vn.sovang.block.FactStanding;
import vn.sovang.block.ReportedFact;
import vn.sovang.block.TermRecord;
import vn.sovang.block.TermReporting;
import vn.sovang.block.TermSource;
import vn.sovang.block.move.MoveRequesting;
import vn.sovang.block.move.NewMove;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.time.AppClock;

/** What plan 157 says of the seven-province cluster, and an invented request to go to another cluster. */
@ApplicationScoped
class BlockPapersChapter implements Chapter {

    private static final LocalDate PLAN = LocalDate.of(2026, 1, 22);
    private static final String SONLA = "Ủy ban nhân dân tỉnh Sơn La";
    private static final String CAOBANG = "Ủy ban nhân dân tỉnh Cao Bằng";
    private static final String CANYEN = "Ủy ban nhân dân xã Cần Yên";

    private final TermReporting reporting;
    private final MoveRequesting moves;
    private final SampleBlocks blocks;
    private final SampleActors people;
    private final AppClock clock;

    BlockPapersChapter(
            TermReporting reporting, MoveRequesting moves, SampleBlocks blocks, SampleActors people, AppClock clock) {
        this.reporting = reporting;
        this.moves = moves;
        this.blocks = blocks;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 245;
    }

    @Override
    public String name() {
        return "block-papers";
    }

    @Override
    public void write() {
        LocalDate today = clock.today();
        if (today.isAfter(PLAN)) {
            blocks.ofProvinces()
                    .ifPresent(b -> people.at(PLAN, 15, 0, () -> {
                        told(b, 2025, CAOBANG, "Tổng kết năm 2025", FactStanding.STATED);
                        told(b, 2026, SONLA, "Sơ kết 6 tháng đầu năm 2026", FactStanding.EXPECTED);
                    }));
        }
        // From the year after the one whose blocks the sample knows.
        if (today.getYear() == 2026 && today.getMonthValue() > 3) {
            people.at(today.minusDays(2), 9, 30, this::askToMove);
        }
    }

    private void told(UUID block, int year, String host, String matter, FactStanding standing) {
        reporting.report(
                people.department(),
                block,
                year,
                Precondition.none(),
                new TermRecord(
                        null,
                        List.of(new TermSource("a", "Kế hoạch số 157/KH-UBND", null, PLAN, null)),
                        List.of(new ReportedFact(
                                FactKind.MEETING,
                                matter,
                                people.id(host),
                                null,
                                "đăng cai",
                                null,
                                null,
                                standing,
                                "a",
                                null))));
    }

    private void askToMove() {
        Optional<UUID> from = blocks.named(BlocksChapter.CLUSTER_OF_COMMUNES);
        Optional<UUID> to = blocks.named("Cụm thi đua số 2");
        if (from.isPresent() && to.isPresent()) {
            moves.ask(
                    people.officerOf(CANYEN),
                    new NewMove(
                            people.id(CANYEN),
                            from.get(),
                            to.get(),
                            2027,
                            "Gần địa bàn, điều kiện kinh tế – xã hội tương đồng hơn (dữ liệu mẫu)."));
        }
    }
}

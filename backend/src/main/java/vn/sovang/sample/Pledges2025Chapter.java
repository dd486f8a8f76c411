package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.pledge.ReportPeriod;

/** The pledges of block 5 for 2025, signed in spring, reported twice and confirmed; all figures are invented. */
@ApplicationScoped
class Pledges2025Chapter implements Chapter {

    private static final int YEAR = 2025;
    private static final String HEAD = "Ban Nội chính Tỉnh ủy";
    private static final String DEPUTY = "Ban Tổ chức Tỉnh ủy";

    private final PledgeTelling pledges;
    private final SampleBlocks blocks;
    private final SampleActors people;

    Pledges2025Chapter(PledgeTelling pledges, SampleBlocks blocks, SampleActors people) {
        this.pledges = pledges;
        this.blocks = blocks;
        this.people = people;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String name() {
        return "pledges-2025";
    }

    @Override
    public void write() {
        UUID block = blocks.named(BlocksChapter.BLOCK_5).orElse(null);
        if (block == null) {
            return;
        }
        Map<String, UUID> ids = new HashMap<>();
        List<SamplePledges.Sheet> sheets = SamplePledges.OF_2025;
        people.at(
                LocalDate.of(2025, 3, 5),
                9,
                0,
                () -> sheets.forEach(s -> {
                    UUID id = pledges.draft(block, YEAR, s.unit(), s.award(), s.aims(), null);
                    ids.put(s.unit(), id);
                    pledges.submit(id, s.unit());
                }));
        people.at(
                LocalDate.of(2025, 3, 12), 14, 0, () -> sheets.forEach(s -> pledges.sign(ids.get(s.unit()), s.unit())));
        people.at(
                LocalDate.of(2025, 7, 8),
                10,
                0,
                () -> sheets.forEach(s -> {
                    UUID id = ids.get(s.unit());
                    pledges.results(
                            id, s.unit(), ReportPeriod.MID, s.aims(), s.aims().size());
                    pledges.reportMid(id, s.unit());
                }));
        people.at(
                LocalDate.of(2025, 12, 5),
                10,
                0,
                () -> sheets.forEach(s -> {
                    UUID id = ids.get(s.unit());
                    pledges.results(
                            id, s.unit(), ReportPeriod.YEAR, s.aims(), s.aims().size());
                    pledges.reportYear(id, s.unit());
                }));
        people.at(
                LocalDate.of(2025, 12, 15),
                15,
                0,
                () -> sheets.forEach(
                        s -> pledges.confirm(ids.get(s.unit()), s.unit().equals(HEAD) ? DEPUTY : HEAD)));
    }
}

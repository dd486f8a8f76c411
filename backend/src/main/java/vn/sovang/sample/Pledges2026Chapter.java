package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.block.BlockDirectory;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.LeaderChoice;
import vn.sovang.block.LeaderRole;
import vn.sovang.block.NewTerm;
import vn.sovang.block.TermContent;
import vn.sovang.block.TermDeadlines;
import vn.sovang.block.TermEditing;
import vn.sovang.block.TermStatus;
import vn.sovang.block.TermView;
import vn.sovang.pledge.ReportPeriod;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * The year 2026 of the blocks up to today: block 5 signs at its conference, one decision re-forms all blocks, mid-year
 * results come in, and a report is due for two officers. Decision number, rotation and figures are invented.
 */
@ApplicationScoped
class Pledges2026Chapter implements Chapter {

    private static final int YEAR = 2026;
    private static final Precondition SEEN = Precondition.none();
    private static final LocalDate CONFERENCE = LocalDate.of(2025, 12, 26);
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 27);
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 10);
    private static final LocalDate MID = LocalDate.of(2026, 7, 9);
    private static final LocalDate EARLY = LocalDate.of(2026, 11, 18);
    private static final LocalDate MID_DUE = LocalDate.of(2026, 7, 15);
    private static final LocalDate YEAR_DUE = LocalDate.of(2026, 12, 10);
    private static final String LATE = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    private static final String COMMUNE = "Ủy ban nhân dân xã Cần Yên";

    private final PledgeTelling pledges;
    private final TermEditing terms;
    private final BlockDirectory directory;
    private final SampleBlocks blocks;
    private final SampleActors people;
    private final AppClock clock;

    Pledges2026Chapter(
            PledgeTelling pledges,
            TermEditing terms,
            BlockDirectory directory,
            SampleBlocks blocks,
            SampleActors people,
            AppClock clock) {
        this.pledges = pledges;
        this.terms = terms;
        this.directory = directory;
        this.blocks = blocks;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 240;
    }

    @Override
    public String name() {
        return "pledges-2026";
    }

    @Override
    public void write() {
        LocalDate today = clock.today();
        Map<String, UUID> ofBlock5 = new HashMap<>();
        UUID block5 = blocks.named(BlocksChapter.BLOCK_5).orElse(null);
        boolean elected = block5 != null && directory.term(block5, YEAR).isPresent();
        if (elected && !today.isBefore(CONFERENCE)) {
            people.at(CONFERENCE, 10, 30, () -> ofBlock5.putAll(signedAtConference(block5)));
        }
        if (block5 == null || today.isBefore(DECIDED)) {
            return;
        }
        people.at(DECIDED, 10, 0, () -> {
            if (elected) {
                official(block5);
            }
            everyBlock().forEach(this::rotated);
        });
        if (today.isBefore(SIGNED)) {
            return;
        }
        people.at(SIGNED, 9, 0, this::others);
        if (elected && !today.isBefore(MID)) {
            people.at(MID, 9, 0, () -> midReports(ofBlock5));
        }
        if (elected && !today.isBefore(EARLY)) {
            people.at(EARLY, 9, 0, () -> earlyReport(ofBlock5));
        }
        if (elected) {
            due(block5, today);
        }
        blocks.named(BlocksChapter.CLUSTER_OF_COMMUNES).ifPresent(b -> due(b, today));
    }

    private static Stream<List<String>> everyBlock() {
        return Stream.concat(BlocksChapter.INVENTED.stream(), BlocksChapter.INVENTED_CLUSTERS.stream());
    }

    private Map<String, UUID> signedAtConference(UUID block) {
        Map<String, UUID> ids = new HashMap<>();
        String head = "Ban Tổ chức Tỉnh ủy";
        for (SamplePledges.Sheet s : SamplePledges.OF_2025) {
            UUID last = blocks.pledge(block, YEAR - 1, people.id(s.unit())).orElse(null);
            UUID id = pledges.draft(block, YEAR, s.unit(), null, s.aims(), last);
            pledges.submit(id, s.unit());
            pledges.signAtConference(id, head, people.headOf(s.unit()).name());
            ids.put(s.unit(), id);
        }
        return ids;
    }

    private void official(UUID block) {
        Actor department = people.department();
        if (terms.get(department, block, YEAR).status() == TermStatus.PROVISIONAL) {
            terms.makeOfficial(department, block, YEAR, SEEN, decision());
        }
    }

    /** The deputy of the year before leads, the next in the list is deputy. */
    private void rotated(List<String> line) {
        Actor department = people.department();
        UUID block = blocks.named(line.get(0)).orElseThrow();
        TermView last = terms.get(department, block, YEAR - 1);
        TermContent content = new TermContent(
                last.listedMembers(),
                null,
                null,
                last.members().stream()
                        .map(m -> new TermContent.Member(m.unitId().orElse(null), null, null))
                        .toList(),
                List.of(leader(LeaderRole.HEAD, line.get(2)), leader(LeaderRole.DEPUTY, line.get(3))),
                last.quotas().stream()
                        .map(q -> new TermContent.Quota(q.awardCode(), q.most().orElse(null), null))
                        .toList(),
                "Dữ liệu mẫu.");
        terms.open(department, block, new NewTerm(YEAR, YEAR - 1, content));
        terms.makeOfficial(department, block, YEAR, SEEN, decision());
    }

    private static DecisionFacts decision() {
        return new DecisionFacts("286/QĐ-UBND", DECIDED, "UBND tỉnh Cao Bằng", null);
    }

    private TermContent.Leader leader(LeaderRole role, String unit) {
        return new TermContent.Leader(role, people.id(unit), null, null, null, LeaderChoice.ELECTED, null);
    }

    /** Most have signed; the last one of each block has only sent, the one before it is still writing. */
    private void others() {
        everyBlock().forEach(line -> {
            UUID block = blocks.named(line.get(0)).orElseThrow();
            boolean communes = line.get(1).contains("xã") || line.get(1).contains("phường");
            List<SamplePledges.Aim> aims = communes ? SamplePledges.OF_COMMUNES : SamplePledges.OF_OTHERS;
            for (int i = 1; i < line.size(); i++) {
                String unit = line.get(i);
                boolean ownAccount = unit.equals(COMMUNE);
                UUID id = pledges.draft(block, YEAR, unit, null, aims, null);
                if (ownAccount || i != line.size() - 2) {
                    pledges.submit(id, unit);
                }
                if (ownAccount || i < line.size() - 2) {
                    pledges.sign(id, unit);
                }
            }
        });
    }

    private void midReports(Map<String, UUID> ids) {
        for (SamplePledges.Sheet s : SamplePledges.OF_2025) {
            if (!s.unit().equals(LATE)) {
                UUID id = ids.get(s.unit());
                pledges.results(
                        id, s.unit(), ReportPeriod.MID, s.aims(), s.aims().size());
                pledges.reportMid(id, s.unit());
            }
        }
    }

    /** One unit is ahead of the day, so that the block's head has something to confirm. */
    private void earlyReport(Map<String, UUID> ids) {
        SamplePledges.Sheet office = SamplePledges.OF_2025.stream()
                .filter(s -> s.unit().equals("Văn phòng Tỉnh ủy"))
                .findFirst()
                .orElseThrow();
        UUID id = ids.get(office.unit());
        pledges.results(
                id,
                office.unit(),
                ReportPeriod.YEAR,
                office.aims(),
                office.aims().size());
        pledges.reportYear(id, office.unit());
    }

    /** Before summer the mid-year report is due soon, afterwards the year's, whatever day the sample is made on. */
    private void due(UUID block, LocalDate today) {
        boolean firstHalf = today.isBefore(MID_DUE);
        boolean near = !today.isBefore(YEAR_DUE.minusDays(30)) && today.isBefore(YEAR_DUE);
        LocalDate soon = today.plusDays(12);
        terms.agreeDeadlines(
                people.department(),
                block,
                YEAR,
                SEEN,
                new TermDeadlines(
                        SIGNED.plusDays(20), firstHalf ? soon : MID_DUE, firstHalf || near ? YEAR_DUE : soon));
    }
}

package vn.sovang.pledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PledgePaper;

/** Makes the block's pledge to sign from the members' signed pledges. */
final class PledgePapers {

    private PledgePapers() {}

    /** @param signed signed pledges by unit; members without one print dots */
    static Paper of(PledgeFrame frame, Map<UUID, String> names, Map<UUID, Pledge> signed) {
        List<PledgePaper.Member> members = new ArrayList<>();
        List<PledgePaper.Target> targets = new ArrayList<>();
        Set<String> contents = new LinkedHashSet<>();
        for (UUID unit : frame.term().memberUnitIds()) {
            Pledge pledge = signed.get(unit);
            members.add(new PledgePaper.Member(
                    names.get(unit),
                    role(frame, unit),
                    null,
                    pledge == null ? null : pledge.signer(),
                    pledge == null ? null : aims(pledge)));
            if (pledge != null) {
                contents.addAll(pledge.contents());
                for (PledgeTarget t : pledge.targets()) {
                    targets.add(new PledgePaper.Target(
                            String.valueOf(targets.size() + 1),
                            t.indicator(),
                            t.measure() == null ? "" : t.measure(),
                            t.plannedRaw() == null ? "hoàn thành" : t.plannedRaw(),
                            names.get(unit)));
                }
            }
        }
        return PledgePaper.of(new PledgePaper.Pledge(
                Letterhead.state(null, frame.term().name()),
                frame.term().name(),
                frame.term().year(),
                null,
                List.of(),
                members,
                List.copyOf(contents),
                targets));
    }

    private static String role(PledgeFrame frame, UUID unit) {
        if (frame.isHead(unit)) {
            return frame.term().headTitle();
        }
        return frame.term().deputyUnitIds().contains(unit)
                ? "Phó " + frame.term().headTitle()
                : null;
    }

    private static String aims(Pledge pledge) {
        return pledge.registrations().stream()
                .map(r -> r.subjectName() + " (" + r.awardCode() + ")")
                .collect(Collectors.joining("; "));
    }
}

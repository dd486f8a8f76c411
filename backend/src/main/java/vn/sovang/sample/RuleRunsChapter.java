package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.eligibility.discovery.Discoveries;
import vn.sovang.eligibility.discovery.DiscoveryViews;
import vn.sovang.eligibility.rehearsal.RehearsalViews;
import vn.sovang.eligibility.rehearsal.Rehearsals;
import vn.sovang.eligibility.setting.SettingKey;

/** One discovery and one rehearsal over the sample; they run in the background after the start. */
@ApplicationScoped
class RuleRunsChapter implements Chapter {

    private final Discoveries discoveries;
    private final Rehearsals rehearsals;
    private final SampleActors people;

    RuleRunsChapter(Discoveries discoveries, Rehearsals rehearsals, SampleActors people) {
        this.discoveries = discoveries;
        this.rehearsals = rehearsals;
        this.people = people;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String name() {
        return "rule-runs";
    }

    @Override
    public void write() {
        discoveries.start(
                people.department(),
                new DiscoveryViews.Start(
                        2025,
                        List.of("CSTD_TINH", "CSTD_TQ", "TTLDXS", "CO_TINH", "BK_TINH", "BK_TTG", "HC_LD3", "HC_LD2"),
                        null));
        rehearsals.start(
                people.department(),
                new RehearsalViews.Start(null, List.of(new RehearsalViews.Instead(SettingKey.CONFIRM_R36, "yes"))));
    }
}

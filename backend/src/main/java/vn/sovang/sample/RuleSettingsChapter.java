package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.sovang.account.ActorDirectory;
import vn.sovang.eligibility.setting.RuleSettling;
import vn.sovang.eligibility.setting.SettingKey;
import vn.sovang.eligibility.setting.SettingViews;
import vn.sovang.shared.http.Precondition;

/** One value the province has settled and one that waits for the second person; the papers they cite are invented. */
@ApplicationScoped
class RuleSettingsChapter implements Chapter {

    private final RuleSettling settling;
    private final ActorDirectory actors;
    private final SampleActors people;

    RuleSettingsChapter(RuleSettling settling, ActorDirectory actors, SampleActors people) {
        this.settling = settling;
        this.actors = actors;
        this.people = people;
    }

    @Override
    public int order() {
        return 96;
    }

    @Override
    public String name() {
        return "rule-settings";
    }

    @Override
    public void write() {
        people.at(LocalDate.of(2026, 1, 12), 9, 0, () -> {
            var flags = propose(SettingKey.BLOCK_FLAGS, "1", "Thông lệ bình xét của khối năm 2025 (dữ liệu mẫu)");
            settling.confirm(
                    actors.ofAccount("lanhdaoso"), flags.id(), new Precondition("\"" + flags.version() + "\""));
            propose(SettingKey.ADVANCED_COLLECTIVE_SHARE, "0.50", "Dự thảo quy chế của tỉnh (dữ liệu mẫu)");
        });
    }

    private SettingViews.ChangeView propose(SettingKey key, String value, String basis) {
        return settling.propose(
                people.department(), new SettingViews.Proposal(key, value, LocalDate.of(2026, 1, 15), basis));
    }
}

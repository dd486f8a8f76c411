package vn.sovang.register.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.naming.Candidate;
import vn.sovang.unit.naming.Certainty;
import vn.sovang.unit.naming.Resolution;
import vn.sovang.unit.naming.WrittenNames;

/** Which units a table means, each writing looked at once; what cannot be told is asked. */
final class WrittenUnits {

    private final WrittenNames names;
    private final Map<String, Answer> answers;
    private final Map<String, Found> known = new HashMap<>();

    /** @param unitId null for a name outside the list of units */
    record Answer(UUID unitId) {}

    /** @param told false when somebody has to say which unit it is */
    private record Found(String key, UUID unitId, boolean told) {}

    WrittenUnits(WrittenNames names, Map<String, Answer> answers) {
        this.names = names;
        this.answers = answers;
    }

    void find(StagedLine line) {
        boolean collective = line.kind == SubjectKind.COLLECTIVE;
        String written = collective ? line.name : line.unitWritten;
        if (written == null || written.isEmpty()) {
            if (!collective) {
                line.doubtful("Không ghi đơn vị, nên không gắn được với hồ sơ cá nhân, hộ gia đình nào.");
            }
            return;
        }
        Found found = known.computeIfAbsent(written, this::find);
        line.unitKey = found.key();
        line.unitId = found.unitId();
        line.unitName = collective ? null : written;
        if (!found.told()) {
            line.wrong("Chưa rõ “" + written + "” là đơn vị nào trong danh mục; hãy trả lời ở mục Tên chưa rõ.");
        }
    }

    private Found find(String written) {
        String key = VietnameseText.fold(written);
        Answer answer = answers.get(key);
        if (answer != null) {
            return new Found(key, answer.unitId(), true);
        }
        Resolution resolution = names.resolve(written);
        if (resolution.certainty() == Certainty.RESOLVED) {
            return new Found(key, resolution.candidates().get(0).unitId(), true);
        }
        // An old decision names the unit of its day, also where that has ended since.
        List<Candidate> ended = resolution.candidates().stream()
                .filter(c -> !c.active() && c.score() >= 0.8)
                .toList();
        return ended.size() == 1 ? new Found(key, ended.get(0).unitId(), true) : new Found(key, null, false);
    }

    /** What a writing may mean, for the question about it. */
    List<Candidate> candidates(String written) {
        return names.resolve(written).candidates().stream().limit(6).toList();
    }
}

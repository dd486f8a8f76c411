package vn.sovang.bonus;

import java.util.List;
import java.util.Optional;

/** Whether one honour is paid beside another of the same subject and year. */
final class BonusDoubles {

    private final BonusScale scale;

    BonusDoubles(BonusScale scale) {
        this.scale = scale;
    }

    /** @param blocking true where verified law forbids it, false where a person has to decide */
    record Clash(Honoured other, boolean blocking, String why) {}

    /**
     * R63: one achievement is not paid twice with one form; the earlier decision stands. A title and a form are both
     * paid. Of several titles for one year practice pays the highest alone: not verified, so that a person decides.
     *
     * @param others honours of anybody; those of other subjects and those taken back do not count
     */
    Optional<Clash> of(Honoured honour, List<Honoured> others) {
        List<Honoured> same = others.stream()
                .filter(o -> !o.entryId().equals(honour.entryId())
                        && o.revokedOn() == null
                        && o.year() == honour.year()
                        && honour.isSameSubject(o))
                .toList();
        Optional<Clash> repeated = same.stream()
                .filter(o -> o.awardCode().equals(honour.awardCode()) && o.isBefore(honour))
                .filter(honour::isSameAchievement)
                .findFirst()
                .map(o -> new Clash(
                        o,
                        true,
                        "Cùng thành tích đã được tặng " + o.awardName() + " theo Quyết định " + o.decisionNumber()
                                + "; một thành tích không thưởng hai lần (Điều 5 Luật Thi đua, khen thưởng)."));
        return repeated.isPresent()
                ? repeated
                : same.stream()
                        .filter(o -> honour.title() && o.title() && isHigher(o, honour))
                        .findFirst()
                        .map(o -> new Clash(
                                o,
                                false,
                                "Cùng năm còn đạt " + o.awardName() + " (Quyết định " + o.decisionNumber()
                                        + "); thông lệ chỉ chi mức cao nhất, chưa đối chiếu văn bản."));
    }

    private boolean isHigher(Honoured other, Honoured honour) {
        Integer theirs =
                scale.reckon(other.awardCode(), other.kind(), other.decidedOn()).hundredths();
        Integer own = scale.reckon(honour.awardCode(), honour.kind(), honour.decidedOn())
                .hundredths();
        return theirs != null && own != null && theirs > own;
    }
}

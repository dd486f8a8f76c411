package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.round.AwardRound;

/** What a unit's round puts into its decision. */
@ApplicationScoped
class OwnDecisionTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AwardCatalogue catalogue;

    OwnDecisionTexts(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String title(AwardRound round, List<Candidate> honoured) {
        String awards = honoured.stream()
                .map(Candidate::awardCode)
                .distinct()
                .map(code -> catalogue.get(code).name())
                .collect(Collectors.joining(", "));
        String whom = honoured.size() == 1 ? honoured.get(0).name() : OwnDeciding.counted(honoured);
        return "Về việc tặng " + awards + " " + round.achievementTime() + " cho " + whom;
    }

    List<String> legalBases(OwnRounds.Place at) {
        List<String> bases = new ArrayList<>(List.of(
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"));
        Sitting sitting = at.own().sitting();
        if (sitting != null) {
            bases.add("Căn cứ Biên bản họp Hội đồng Thi đua – Khen thưởng"
                    + (sitting.minutes() == null ? "" : " số " + sitting.minutes())
                    + " ngày " + DAY.format(sitting.heldOn()));
        }
        return bases;
    }
}

package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What a plan says around its table of tasks, one text for each point. */
@Embeddable
class PlanWords {

    @Column(name = "legal_bases", columnDefinition = "text[]")
    private String[] legalBases;

    @Column(columnDefinition = "text[]")
    private String[] purposes;

    @Column(columnDefinition = "text[]")
    private String[] requirements;

    @Column(columnDefinition = "text[]")
    private String[] recipients;

    protected PlanWords() {}

    static PlanWords of(DraftAnnualPlan draft) {
        PlanWords w = new PlanWords();
        w.legalBases = texts(draft.legalBases());
        w.purposes = texts(draft.purposes());
        w.requirements = texts(draft.requirements());
        w.recipients = texts(draft.recipients());
        return w;
    }

    private static String[] texts(List<String> texts) {
        return texts == null
                ? new String[0]
                : texts.stream().filter(t -> t != null && !t.isBlank()).toArray(String[]::new);
    }

    List<String> legalBases() {
        return List.of(legalBases);
    }

    List<String> purposes() {
        return List.of(purposes);
    }

    List<String> requirements() {
        return List.of(requirements);
    }

    List<String> recipients() {
        return List.of(recipients);
    }
}

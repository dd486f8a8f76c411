package vn.sovang.unit.facts;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.shared.text.VietnameseText;

/** How the work of a year was graded (law.md 0.3; the codes are those of the eligibility check). */
@Schema(name = "WorkGrade")
public enum WorkGrade {
    HTXS("Hoàn thành xuất sắc nhiệm vụ"),
    HTT("Hoàn thành tốt nhiệm vụ"),
    HT("Hoàn thành nhiệm vụ"),
    KHT("Không hoàn thành nhiệm vụ");

    private final String label;

    WorkGrade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The grade as offices write it: its letters or its words, with or without "nhiệm vụ" and accents. */
    public static Optional<WorkGrade> written(String text) {
        String words = VietnameseText.fold(text).replace(" nhiem vu", "");
        return Arrays.stream(values())
                .filter(g -> words.equals(g.name().toLowerCase(java.util.Locale.ROOT))
                        || words.equals(VietnameseText.fold(g.label).replace(" nhiem vu", "")))
                .findFirst();
    }
}

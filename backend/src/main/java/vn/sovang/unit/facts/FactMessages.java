package vn.sovang.unit.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** What is said when two people write the same fact at the same moment. */
@ApplicationScoped
class FactMessages implements ConstraintMessages.Source {

    private static final String GRADED = "Năm này đã có xếp loại; hãy tải lại rồi sửa dòng đã có.";

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "annual_grade_person_year_uk",
                GRADED,
                "annual_grade_unit_year_uk",
                GRADED,
                "person_distinction_pair_uk",
                "Hai hồ sơ này đã được ghi là hai người.",
                "initiative_author_person_uk",
                "Một người chỉ ghi một lần trong các tác giả.");
    }
}

package vn.sovang.shared.problem;

import java.util.List;

/** 422: readable, but some fields do not hold; all of them are named at once. */
public class Invalid extends Refusal {

    public Invalid(List<Problem.FieldError> errors) {
        super(
                422,
                "invalid",
                "Dữ liệu chưa hợp lệ",
                errors.size() == 1 ? errors.get(0).message() : "Có " + errors.size() + " chỗ cần sửa.",
                errors);
    }

    public Invalid(String pointer, String message) {
        this(List.of(new Problem.FieldError(pointer, message)));
    }
}

package vn.sovang.shared.problem;

import java.util.List;

/** 400: JSON of the right syntax whose value at one place is of the wrong kind. */
public class Malformed extends Refusal {
    public Malformed(String pointer) {
        super(
                400,
                "malformed",
                "Yêu cầu không đọc được",
                "Giá trị ở “" + pointer + "” không đúng kiểu.",
                List.of(new Problem.FieldError(pointer, "Giá trị không đúng kiểu.")));
    }
}

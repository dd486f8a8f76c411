package vn.sovang.shared.problem;

import java.util.List;

/** 400: what was sent cannot be read at all. */
public class BadRequest extends Refusal {
    public BadRequest(String detail) {
        super(400, "malformed", "Yêu cầu không đọc được", detail, List.of());
    }
}

package vn.sovang.shared.problem;

import java.util.List;

/** 403: signed in and in scope, but not allowed to do this. */
public class Forbidden extends Refusal {
    public Forbidden(String detail) {
        super(403, "forbidden", "Không được phép", detail, List.of());
    }
}

package vn.sovang.shared.problem;

import java.util.List;

/** 409: the record's state does not allow it, or the same thing is already there. */
public class StateConflict extends Refusal {
    public StateConflict(String detail) {
        super(409, "conflict", "Không làm được ở trạng thái này", detail, List.of());
    }
}

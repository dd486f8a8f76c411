package vn.sovang.shared.problem;

import java.util.List;

/** 412: the version the client worked on is no longer the current one. */
public class StaleVersion extends Refusal {
    public StaleVersion(String detail) {
        super(412, "stale-version", "Bản ghi đã được người khác sửa", detail, List.of());
    }
}

package vn.sovang.shared.problem;

import java.util.List;

/** 428: a change was sent without saying on which version. */
public class VersionMissing extends Refusal {
    public VersionMissing(String detail) {
        super(428, "version-required", "Thiếu phiên bản đang sửa", detail, List.of());
    }
}

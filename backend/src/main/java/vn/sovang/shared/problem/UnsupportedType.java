package vn.sovang.shared.problem;

import java.util.List;

/** 415: the content is of a kind this address does not take. */
public class UnsupportedType extends Refusal {
    public UnsupportedType(String detail) {
        super(415, "unsupported-type", "Kiểu dữ liệu không nhận", detail, List.of());
    }
}

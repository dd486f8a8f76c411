package vn.sovang.shared.problem;

import java.util.List;

/** 413: more bytes than the server takes. */
public class TooLarge extends Refusal {
    public TooLarge(String detail) {
        super(413, "too-large", "Tệp quá lớn", detail, List.of());
    }
}

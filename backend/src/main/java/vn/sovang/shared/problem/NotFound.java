package vn.sovang.shared.problem;

import java.util.List;

/** 404: absent, or outside the actor's scope; the answer is the same for both. */
public class NotFound extends Refusal {
    public NotFound() {
        super(404, "not-found", "Không tìm thấy", "Không có dữ liệu này, hoặc anh/chị không được giao xem.", List.of());
    }
}

package vn.sovang.shared.problem;

import java.util.List;

/** 403: the right password, but this account may not work before it has given itself a second factor. */
public class SecondFactorNeeded extends Refusal {
    public SecondFactorNeeded() {
        super(
                403,
                "second-factor-needed",
                "Cần bật xác thực hai bước",
                "Vai trò của anh/chị phải đăng nhập bằng hai bước. Hãy bật xác thực hai bước rồi làm tiếp.",
                List.of());
    }
}

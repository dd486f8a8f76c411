package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.sovang.shared.problem.ConstraintMessages;

/** Words for the constraints of accounts. */
@ApplicationScoped
class AccountMessages implements ConstraintMessages.Source {

    @Override
    public Map<String, String> messages() {
        return Map.of(
                "account_username_uk", "Tên đăng nhập này đã có người dùng.",
                "account_role_overlap_ex", "Vai trò này đã được giữ trong thời gian đó.");
    }
}

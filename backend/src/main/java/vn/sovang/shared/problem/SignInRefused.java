package vn.sovang.shared.problem;

import java.util.List;

/** 401 at sign-in or refresh: says nothing about which part was wrong. */
public class SignInRefused extends Refusal {
    public SignInRefused(String detail) {
        super(401, "unauthenticated", "Chưa đăng nhập", detail, List.of());
    }
}

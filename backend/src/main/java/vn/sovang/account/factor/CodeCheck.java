package vn.sovang.account.factor;

/** What a typed code turned out to be. */
public enum CodeCheck {
    ONE_TIME_CODE,
    RECOVERY_CODE,
    /** Right, but its thirty seconds were used already. */
    USED_BEFORE,
    WRONG;

    public boolean isRight() {
        return this == ONE_TIME_CODE || this == RECOVERY_CODE;
    }

    /** The sentence for the person whose code was not taken. */
    public String refusal() {
        return this == USED_BEFORE
                ? "Mã này đã dùng rồi. Hãy chờ ứng dụng hiện mã kế tiếp."
                : "Mã không đúng hoặc đã hết hạn. Hãy ghi mã đang hiện trên ứng dụng.";
    }
}

package vn.sovang.eligibility.engine;

import java.util.ArrayList;
import java.util.List;

/** The way to an answer in sentences a specialist can read and print. */
final class Explanation {

    private Explanation() {}

    static List<String> of(Case in, Branch branch, Findings found, List<Answer.Tried> tried) {
        List<String> sentences = new ArrayList<>(6);
        sentences.add("Áp dụng " + in.ruleSet.law() + " và " + in.ruleSet.decree() + " theo ngày tiếp nhận "
                + Days.of(in.question.acceptedOn()) + ".");
        if (branch.code() != null) {
            sentences.add("Điều kiện đã xét: " + branch.label() + ".");
        }
        sentences.addAll(found.notes());
        if (in.facts.blockedTo >= in.year() - 10) {
            sentences.add(
                    in.facts.blockedTo == Integer.MAX_VALUE
                            ? "Kỷ luật chưa hết thời hạn: chưa tính năm nào."
                            : "Sau kỷ luật, chỉ tính từ năm " + (in.facts.blockedTo + 1) + ".");
        }
        if (in.ruleSet == RuleSet.RS_2026 && !in.settings.draft2026()) {
            sentences.add("Chưa nạp toàn văn Luật 06/2026/QH16: tạm dùng điều kiện của luật 2022, chỗ dự thảo khác thì"
                    + " cần người xem xét.");
        }
        for (Answer.Tried other : tried) {
            if (!other.branch().equals(branch.code()) && other.result() == Result.ELIGIBLE) {
                sentences.add("Cũng đạt theo điều kiện: " + other.label() + ".");
            }
        }
        return List.copyOf(sentences);
    }
}

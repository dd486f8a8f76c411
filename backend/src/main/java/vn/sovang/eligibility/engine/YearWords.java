package vn.sovang.eligibility.engine;

import java.util.ArrayList;
import java.util.List;

/** Says of each year whether it counts and why. */
final class YearWords {

    private YearWords() {}

    /** Oldest first. */
    static List<Answer.CountedYear> of(Case in, Facts f, long looked, long counted) {
        List<Answer.CountedYear> years = new ArrayList<>(Long.bitCount(looked));
        for (int back = 63 - Long.numberOfLeadingZeros(looked); back >= 0; back--) {
            long bit = 1L << back;
            if ((looked & bit) != 0) {
                years.add(new Answer.CountedYear(f.year - back, (counted & bit) != 0, why(in, f, back)));
            }
        }
        return years;
    }

    private static String why(Case in, Facts f, int back) {
        long bit = 1L << back;
        int year = f.year - back;
        if ((f.countable & bit) == 0) {
            return "chưa hết thời hạn kỷ luật khi bắt đầu năm";
        }
        Grade grade = in.history.grades().get(year);
        StringBuilder words = new StringBuilder(64);
        words.append(grade == null ? "không có kết quả xếp loại" : grade.label());
        say(words, f.cstdTinh & bit, "CSTĐ cấp tỉnh");
        say(words, f.cstdCs & bit, "CSTĐ cơ sở");
        say(words, f.ldtt & bit, "Lao động tiên tiến");
        say(words, f.ttldxs & bit, "Tập thể lao động xuất sắc");
        say(words, f.coTinh & bit, "Cờ thi đua của tỉnh");
        say(words, f.sk & bit, "sáng kiến");
        say(words, f.dt & bit, "đề tài");
        say(words, f.mt & bit, "mưu trí, sáng tạo");
        return words.toString();
    }

    private static void say(StringBuilder words, long there, String what) {
        if (there != 0) {
            words.append(", ").append(what);
        }
    }

    /** "2021, 2022 và 2023", oldest first; "không có năm nào" for none. */
    static String list(Facts f, long years) {
        if (years == 0) {
            return "không có năm nào";
        }
        StringBuilder words = new StringBuilder(32);
        for (int back = 63 - Long.numberOfLeadingZeros(years); back >= 0; back--) {
            if ((years & 1L << back) != 0) {
                if (words.length() > 0) {
                    words.append(", ");
                }
                words.append(f.year - back);
            }
        }
        return words.toString();
    }
}

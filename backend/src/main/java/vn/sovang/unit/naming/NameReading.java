package vn.sovang.unit.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.shared.text.VietnameseText;

/**
 * One way to read a written name: its words in full, in the register's spelling, without what carries no meaning.
 *
 * @param words lower case, with accents, abbreviations written out
 */
record NameReading(List<String> words) {

    private static final int MOST_READINGS = 12;
    private static final Set<String> PARTY_COMMITTEES = Set.of("tỉnh", "thành", "huyện", "đảng", "xã", "phường");
    private static final List<List<String>> DROPPED_HEADS = List.of(List.of("cơ", "quan"));

    /** Renamed bodies whose papers still carry the old head. */
    private static final List<List<String>> OLD_HEADS = List.of(
            List.of("cục", "thuế"), List.of("cục", "thi", "hành", "án"), List.of("chi", "cục", "thi", "hành", "án"));

    /** Every reading of the name; {@code place} is the province's own name in lower-case words. */
    static List<NameReading> of(String written, List<String> place) {
        List<List<String>> readings = List.of(List.of());
        for (String token : VietnameseText.wordsOf(VietnameseText.withTonesPlaced(VietnameseText.clean(written)))) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : readings) {
                for (String meaning : Abbreviations.readingsOf(token)) {
                    if (longer.size() < MOST_READINGS) {
                        longer.add(joined(start, Arrays.asList(meaning.split(" "))));
                    }
                }
            }
            readings = longer;
        }
        Set<NameReading> found = new LinkedHashSet<>();
        for (List<String> words : readings) {
            found.add(new NameReading(simplified(words, place)));
        }
        return List.copyOf(found);
    }

    String key() {
        return String.join(" ", words);
    }

    /** Without the closing word "tỉnh", which names of provincial bodies carry or leave out at will. */
    NameReading withoutPlace() {
        int last = words.size() - 1;
        return last > 0 && words.get(last).equals("tỉnh") ? new NameReading(words.subList(0, last)) : this;
    }

    /** With the head that a renamed body carries today. */
    NameReading renamed() {
        for (List<String> head : OLD_HEADS) {
            if (startsWith(words, head)) {
                int dropped = head.indexOf("cục") + 1;
                return new NameReading(words.subList(dropped, words.size()));
            }
        }
        return this;
    }

    private static List<String> simplified(List<String> written, List<String> place) {
        List<String> words = new ArrayList<>(written);
        words.removeIf(word -> word.equals("và"));
        for (List<String> head : DROPPED_HEADS) {
            if (startsWith(words, head) && words.size() > head.size()) {
                words = new ArrayList<>(words.subList(head.size(), words.size()));
            }
        }
        dropCountryOfFront(words);
        dropRepeatedCommittee(words);
        dropPlace(words, place);
        return List.copyOf(words);
    }

    private static void dropCountryOfFront(List<String> words) {
        for (int i = 3; i + 1 < words.size(); i++) {
            if (words.get(i).equals("việt")
                    && words.get(i + 1).equals("nam")
                    && words.get(i - 1).equals("quốc")
                    && words.get(i - 2).equals("tổ")) {
                words.subList(i, i + 2).clear();
                return;
            }
        }
    }

    /** "Ban Tuyên giáo Tỉnh ủy và Dân vận Tỉnh ủy" names one merged body; only the last committee counts. */
    private static void dropRepeatedCommittee(List<String> words) {
        boolean seen = false;
        for (int i = words.size() - 2; i >= 0; i--) {
            if (words.get(i + 1).equals("ủy") && PARTY_COMMITTEES.contains(words.get(i))) {
                if (seen) {
                    words.subList(i, i + 2).clear();
                }
                seen = true;
            }
        }
    }

    private static void dropPlace(List<String> words, List<String> place) {
        int from = words.size() - place.size();
        if (place.isEmpty() || from < 1 || !words.subList(from, words.size()).equals(place)) {
            return;
        }
        String before = words.get(from - 1);
        boolean committee =
                before.equals("ủy") && from > 1 && words.get(from - 2).equals("tỉnh");
        // A department ("Sở") is the province's wherever it stands: "Sở Nội vụ Cao Bằng".
        boolean department = words.get(0).equals("sở") && from > 1;
        if (before.equals("tỉnh") || committee || department) {
            words.subList(from, words.size()).clear();
        }
    }

    private static boolean startsWith(List<String> words, List<String> head) {
        return words.size() >= head.size() && words.subList(0, head.size()).equals(head);
    }

    private static List<String> joined(List<String> start, List<String> end) {
        List<String> all = new ArrayList<>(start);
        all.addAll(end);
        return all;
    }
}

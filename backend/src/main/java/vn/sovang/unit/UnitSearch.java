package vn.sovang.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.unit.naming.SearchedNames;

/**
 * Narrows a list of units to what somebody means by a few words: letters as typed, in any order; the same words read
 * like every written name (abbreviations, accent placement, "tỉnh Cao Bằng"); and for the whole name of a unit that has
 * ended those that follow it. Each way is a subquery of its own, so that each finds by its index.
 */
@ApplicationScoped
class UnitSearch {

    private final String province;

    UnitSearch(@ConfigProperty(name = "sovang.province") String province) {
        this.province = province.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    SqlList narrow(SqlList list, String words) {
        if (words.isBlank()) {
            return list;
        }
        List<String> likes = new ArrayList<>();
        int n = 0;
        for (String word : words.strip().split("\\s+")) {
            String name = "word" + n++;
            likes.add("n.search like '%' || sv_fold(:" + name + ") || '%' escape '\\'");
            list.with(name, SqlList.escape(word));
        }
        List<String> ways = new ArrayList<>();
        ways.add("select n.id from unit n where " + String.join(" and ", likes));
        List<String> read = SearchedNames.patterns(words, province);
        for (int i = 0; i < read.size(); i++) {
            ways.add("select n.id from unit n where n.readings like :reading" + i);
            list.with("reading" + i, read.get(i));
        }
        List<String> whole = SearchedNames.wholeNames(words, province);
        for (int i = 0; i < whole.size(); i++) {
            ways.add("select s.successor_id from unit n join unit_succession s on s.predecessor_id = n.id"
                    + " where n.valid_to is not null and n.readings like :whole" + i);
            list.with("whole" + i, whole.get(i));
        }
        return list.where("u.id in (" + String.join(" union ", ways) + ")");
    }
}

package vn.sovang.shared.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d.title | d.title desc",
                "p.given_name, p.name, p.id | p.given_name desc, p.name, p.id",
                "coalesce(d.issued_on, date '0001-01-01') | coalesce(d.issued_on, date '0001-01-01') desc",
                "array_position(array['A', 'B'], m.stage), m.id | array_position(array['A', 'B'], m.stage) desc, m.id",
                "u.place nulls last, a.id | u.place desc nulls last, a.id",
                "last_sign_in nulls first, a.id | last_sign_in desc nulls last, a.id",
                "d.year desc, d.number | d.year desc, d.number desc"
            })
    void sorting_downwards_turns_round_what_is_sorted_by(String order, String downwards) {
        assertEquals(downwards, PageQuery.downwards(order));
    }
}

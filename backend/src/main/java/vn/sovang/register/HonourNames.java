package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.naming.SearchedNames;

/** From the words left over to names of the dictionary and to units: their own names, short ones, and those of before. */
@ApplicationScoped
class HonourNames {

    /** More names than this are not worth listing: then the book is walked from its latest line. */
    static final int MOST_NAMES = 2000;

    private static final int LONGEST_WORD = 500;

    /** Best first: the whole name with accents, without them, its end (the given name), somewhere in it. */
    static final String NAMES = """
            select s.id,
                   case when s.spelled = :spelled then 6
                        when s.folded = :folded then 5
                        when s.spelled like '% ' || :spelled and :accented then 4
                        when s.folded like '% ' || :folded then 3
                        when ' ' || s.folded like '% ' || :folded || '%' then 2
                        else 1 end as score
              from register_subject s where register_words(s.search) @@ cast(:words as tsquery) limit """ + " " + (MOST_NAMES + 1);

    /** A part of what was typed that is the whole name of a unit, or else all of it somewhere in the name. */
    private static final String UNITS = """
            with named as (
                select distinct p.place, n.id
                  from unnest(cast(:patterns as text[])) with ordinality p (pattern, place)
                  join unit n on n.readings like p.pattern and n.merged_into_id is null),
            best as (select id from named where place = (select min(place) from named))
            select (select min(place) from named) as place, id, 1 as score from best
            union all
            select 0, s.successor_id, 0 from best b
              join unit u on u.id = b.id and u.valid_to is not null
              join unit_succession s on s.predecessor_id = b.id
            union all
            select 0, s.predecessor_id, 0 from best b join unit_succession s on s.successor_id = b.id and not s.goes_on""";

    private final EntityManager entities;
    private final String province;

    HonourNames(EntityManager entities, @ConfigProperty(name = "sovang.province") String province) {
        this.entities = entities;
        this.province = province.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    /**
     * What the words mean.
     *
     * @param scores of names in the dictionary, by how well they fit; null when there are too many to list
     * @param units whose honours are meant, the named ones before those they came out of
     * @param both true when a unit and somebody in it were named
     * @param likes patterns every name has to fit
     */
    record Meaning(Map<Long, Integer> scores, Map<UUID, Integer> units, boolean both, List<String> likes) {

        boolean isBroad() {
            return scores == null;
        }
    }

    Meaning of(AskedHonours asked) {
        List<String> words = asked.words();
        List<Part> parts = parts(words);
        Map<UUID, Integer> units = new LinkedHashMap<>();
        Part part = units(parts, units);
        boolean both = part != null && part.whole() && part.words().size() < words.size();
        List<String> rest = both ? part.rest(words) : words;
        List<String> likes =
                rest.stream().map(w -> "% " + VietnameseText.fold(w) + "%").toList();
        return new Meaning(names(rest), units, both, likes);
    }

    /** @param whole true for a unit's whole name, false for all words anywhere in it */
    private record Part(int from, List<String> words, boolean whole, String pattern) {

        List<String> rest(List<String> all) {
            List<String> rest = new ArrayList<>(all);
            rest.subList(from, from + words.size()).clear();
            return rest;
        }
    }

    /** Longest first, at the end before the beginning: people write the unit behind the name. */
    private List<Part> parts(List<String> words) {
        List<Part> parts = new ArrayList<>();
        for (int length = words.size(); length > 0; length--) {
            Set<Integer> starts = new LinkedHashSet<>(List.of(words.size() - length, 0));
            for (int from : starts) {
                List<String> some = words.subList(from, from + length);
                for (String pattern : SearchedNames.wholeNames(String.join(" ", some), province)) {
                    parts.add(new Part(from, some, true, pattern));
                }
            }
        }
        for (String pattern : SearchedNames.patterns(String.join(" ", words), province)) {
            parts.add(new Part(0, words, false, pattern));
        }
        return parts;
    }

    private Part units(List<Part> parts, Map<UUID, Integer> units) {
        List<?> rows = entities.createNativeQuery(UNITS, Tuple.class)
                .setParameter("patterns", parts.stream().map(Part::pattern).toArray(String[]::new))
                .getResultList();
        Part found = null;
        for (Object row : rows) {
            Tuple t = (Tuple) row;
            int place = t.get("place", Number.class).intValue();
            if (place > 0) {
                found = parts.get(place - 1);
            }
            units.merge(t.get("id", UUID.class), t.get("score", Integer.class), Math::max);
        }
        return found;
    }

    private Map<Long, Integer> names(List<String> words) {
        String typed = String.join(" ", words);
        Query query = entities.createNativeQuery(NAMES, Tuple.class)
                .setParameter("spelled", typed)
                .setParameter("folded", VietnameseText.fold(typed))
                .setParameter("accented", !VietnameseText.isUnaccented(typed))
                .setParameter("words", beginnings(words));
        List<?> rows = query.getResultList();
        if (rows.size() > MOST_NAMES) {
            return null;
        }
        Map<Long, Integer> scores = new LinkedHashMap<>();
        rows.forEach(r -> scores.put(((Tuple) r).get("id", Long.class), ((Tuple) r).get("score", Integer.class)));
        return scores;
    }

    /** Letters and digits only, so that no sign of the database's own language stands among them. */
    static String beginnings(List<String> words) {
        return words.stream()
                .map(VietnameseText::fold)
                .map(w -> "'" + w.substring(0, Math.min(w.length(), LONGEST_WORD)) + "':*")
                .collect(Collectors.joining(" & "));
    }
}

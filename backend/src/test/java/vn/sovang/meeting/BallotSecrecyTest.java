package vn.sovang.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.given.ApiTest;
import vn.sovang.given.GivenMeetings;

/** Nobody, whoever reads the database included, can say from it who voted for whom. */
@ApiTest
class BallotSecrecyTest {

    /** Every column of every table of ballots; a new one has to be thought about before it is written here. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "ballot",
                    List.of(
                            "id",
                            "version",
                            "meeting_id",
                            "session_id",
                            "position",
                            "purpose",
                            "mode",
                            "title",
                            "award_code",
                            "award_name",
                            "seats",
                            "quorum",
                            "threshold",
                            "threshold_base",
                            "self_vote",
                            "status",
                            "member_count",
                            "issued",
                            "returned",
                            "not_returned",
                            "valid",
                            "spoilt",
                            "basis",
                            "reason",
                            "tie_rule",
                            "tie_note",
                            "second_round_of"),
            "ballot_elector", List.of("ballot_id", "unit_id"),
            // The same of a council: who may vote, before anybody does.
            "ballot_member", List.of("ballot_id", "member_id"),
            "ballot_candidate",
                    List.of(
                            "ballot_id",
                            "place",
                            "id",
                            "unit_id",
                            "name",
                            "withdrawn",
                            "withdrawal_reason",
                            "votes",
                            "against",
                            "blank",
                            "chosen"),
            "ballot_teller", List.of("ballot_id", "place", "name", "role", "unit_name"));

    @Inject
    EntityManager entities;

    @Test
    void ballot_tables_hold_the_published_tally_and_nothing_more() {
        for (var table : ALLOWED.entrySet()) {
            assertEquals(new TreeSet<>(table.getValue()), new TreeSet<>(columns(table.getKey())), table.getKey());
        }
    }

    @Test
    void no_other_table_belongs_to_ballots() {
        assertEquals(
                new TreeSet<>(ALLOWED.keySet()),
                new TreeSet<>(
                        names("select table_name from information_schema.tables where table_name like '%ballot%'")));
    }

    @Test
    void no_column_of_a_ballot_keeps_a_moment() {
        assertFalse(names("select data_type from information_schema.columns where table_name like 'ballot%'").stream()
                .anyMatch(t -> t.startsWith("timestamp") || t.startsWith("date") || t.startsWith("time")));
    }

    @Test
    void the_audit_of_a_count_names_the_sums_only() {
        String id = GivenMeetings.open(2025);
        String ballot = GivenMeetings.closedBallot(
                id, GivenMeetings.ballot("ACCLAIM"), Map.of("Ban Tổ chức Tỉnh ủy", 4, "Văn phòng Tỉnh ủy", 1));
        List<?> details = entities.createNativeQuery(
                        "select cast(jsonb_object_keys(details) as text) from audit_entry where subject_id = :ballot")
                .setParameter("ballot", UUID.fromString(ballot))
                .getResultList();
        assertEquals(
                new TreeSet<>(List.of("issued", "returned", "notReturned", "valid", "spoilt")),
                details.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<String> columns(String table) {
        return names("select column_name from information_schema.columns where table_name = '" + table + "'");
    }

    private List<String> names(String sql) {
        return entities.createNativeQuery(sql).getResultList().stream()
                .map(String::valueOf)
                .toList();
    }
}

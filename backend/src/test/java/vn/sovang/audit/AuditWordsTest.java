package vn.sovang.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.council.session.SessionStatus;
import vn.sovang.meeting.MeetingStatus;
import vn.sovang.meeting.ballot.BallotStatus;
import vn.sovang.plan.TaskStatus;
import vn.sovang.pledge.PledgeStatus;
import vn.sovang.shared.today.Subject;

/** Everything the code records has Vietnamese words, and nothing secret is among the facts. */
class AuditWordsTest {

    private static final Path CODE = Path.of("src/main/java/vn/sovang");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z_]+(?:-[a-z]+)*)+)\"");
    private static final Pattern STEM = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)*\\.)\"\\s*\\+");
    private static final Pattern SUBJECT = Pattern.compile("SUBJECT = \"([a-z-]+)\"");
    private static final Set<String> NO_ACTIONS = Set.of("sovang", "quarkus", "smallrye", "mp");

    /** Actions put together from a state: their stem and the states. */
    private static final Map<String, Class<? extends Enum<?>>> STEMS = Map.of(
            "plan.task.", TaskStatus.class,
            "pledge.", PledgeStatus.class,
            "meeting.", MeetingStatus.class,
            "council-session.", SessionStatus.class,
            "ballot.", BallotStatus.class);

    private final ActionWords actions = new ActionWords();
    private final RecordWords records = new RecordWords();

    @Test
    void every_action_in_the_code_has_words() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String text : recording()) {
            ACTION.matcher(text).results().map(m -> m.group(1)).forEach(found::add);
        }
        found.removeIf(a -> NO_ACTIONS.contains(a.split("\\.")[0]));
        found.removeIf(a -> a.matches("[a-z]\\..*"));
        assertTrue(found.contains("plan.issue") && found.contains("file.upload"), found.toString());
        found.removeIf(actions::knows);
        assertEquals(Set.of(), found, "actions without words in audit/actions.properties");
    }

    @Test
    void every_action_named_after_a_state_has_words() throws IOException {
        Set<String> stems = new TreeSet<>();
        for (String text : recording()) {
            STEM.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(s -> !s.equals("tep."))
                    .forEach(stems::add);
        }
        assertEquals(new TreeSet<>(STEMS.keySet()), stems, "stems the test has to know the states of");
        Set<String> without = new TreeSet<>();
        STEMS.forEach((stem, states) -> Arrays.stream(states.getEnumConstants())
                .map(s -> stem + s.name().toLowerCase(Locale.ROOT))
                .filter(Predicate.not(actions::knows))
                .forEach(without::add));
        assertEquals(Set.of(), without);
    }

    @Test
    void every_kind_of_record_has_words() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String text : recording()) {
            SUBJECT.matcher(text).results().map(m -> m.group(1)).forEach(found::add);
        }
        assertTrue(found.contains("annual-plan"), found.toString());
        found.removeIf(records::knows);
        assertEquals(Set.of(), found, "kinds without words in audit/records.properties");
    }

    @Test
    void sentences_take_the_facts_that_are_known() {
        assertEquals(
                "Ban hành kế hoạch số 157/KH-UBND", actions.sentence("plan.issue", Map.of("number", "157/KH-UBND")));
        assertEquals("Ban hành kế hoạch", actions.sentence("plan.issue", Map.of()));
        assertEquals("Việc khác", actions.sentence("never.heard", Map.of()));
        for (String action : actions.all()) {
            assertFalse(actions.sentence(action, Map.of()).matches(".*[{}*|].*"), action);
        }
    }

    @Test
    void a_page_is_found_for_the_record_or_for_what_it_lies_in() {
        UUID id = UUID.randomUUID();
        UUID plan = UUID.randomUUID();
        assertEquals(
                Subject.of(Subject.Type.MEETING, id),
                records.page("meeting", id, Map.of()).orElseThrow());
        assertEquals(
                Subject.of(Subject.Type.PLAN_TASK, id, plan),
                records.page("plan-task", id, Map.of("plan", plan.toString())).orElseThrow());
        assertTrue(records.page("plan-task", id, Map.of()).isEmpty());
        assertTrue(records.page("file", id, Map.of()).isEmpty());
        records.all().keySet().forEach(type -> records.page(type, id, Map.of()));
    }

    @Test
    void facts_show_no_ids_and_no_codes() {
        FactWords facts = new FactWords();
        Map<String, String> said = facts.of(Map.of(
                "title",
                "Một việc",
                "plan",
                UUID.randomUUID(),
                "to",
                "LAUNCHED",
                "kind",
                "SOME_CODE",
                "number",
                "157/KH-UBND"));
        assertEquals(Map.of("title", "Một việc", "to", "Đã phát động", "number", "157/KH-UBND"), said);
        assertEquals(
                List.of("Tên", "Số", "Đến"),
                facts.shown(said).stream().map(EntryView.Fact::label).toList());
    }

    @Test
    void no_fact_is_named_after_something_secret() throws IOException {
        Pattern secret = Pattern.compile(
                "\"(password|secret|token|code|otp|choice|vote|voter|idNumber|identityNumber|content|key)\"");
        Set<String> wrong = new TreeSet<>();
        for (String text : recording()) {
            Matcher calls = Pattern.compile("audit\\.record\\(([^;]*);").matcher(text);
            while (calls.find()) {
                secret.matcher(calls.group(1)).results().map(m -> m.group(1)).forEach(wrong::add);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** The texts of the classes that record, and of those that name what they record. */
    private static List<String> recording() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .filter(t -> t.contains("AuditTrail")
                            || t.contains("SUBJECT = ")
                            || t.contains("SignInTrail")
                            || t.contains("AccountDeeds"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

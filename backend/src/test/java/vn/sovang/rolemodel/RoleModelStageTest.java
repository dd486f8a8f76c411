package vn.sovang.rolemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.given.StateTable;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.StateConflict;

class RoleModelStageTest {

    static Stream<Arguments> everyPair() {
        return Stream.of(RoleModelStage.values())
                .flatMap(from -> Stream.of(RoleModelStage.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void the_written_table_is_the_one_in_force(RoleModelStage from, RoleModelStage to) {
        assertEquals(
                StateTable.moves("role-model").contains(from + ">" + to),
                from.next().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void the_verb_obeys_the_table(RoleModelStage from, RoleModelStage to) {
        RoleModel model = reached(from);
        if (from.next().contains(to)) {
            model.become(to, "Lý do", 1);
            assertEquals(to, model.stage());
        } else {
            assertThrows(StateConflict.class, () -> model.become(to, "Lý do", 1));
            assertEquals(from, model.stage());
        }
    }

    @Test
    void a_stage_is_left_out_only_with_a_reason() {
        assertThrows(Invalid.class, () -> reached(RoleModelStage.FOUND).become(RoleModelStage.REVIEWED, null, 1));
        assertThrows(Invalid.class, () -> reached(RoleModelStage.FOUND).become(RoleModelStage.REPLICATED, null, 1));
        assertThrows(Invalid.class, () -> reached(RoleModelStage.FOSTERED).become(RoleModelStage.REPLICATED, null, 1));
        RoleModel model = reached(RoleModelStage.FOUND);
        model.become(RoleModelStage.REVIEWED, "Đã được đơn vị cũ bồi dưỡng", 0);
        assertEquals(RoleModelStage.REVIEWED, model.stage());
    }

    @ParameterizedTest
    @EnumSource(
            value = RoleModelStage.class,
            names = {"FOUND", "FOSTERED", "REVIEWED", "REPLICATED"})
    void a_model_is_given_up_only_with_a_reason(RoleModelStage from) {
        assertThrows(Invalid.class, () -> reached(from).become(RoleModelStage.WITHDRAWN, null, 1));
    }

    @Test
    void nothing_is_replicated_that_nobody_took_over() {
        RoleModel model = reached(RoleModelStage.REVIEWED);
        assertThrows(StateConflict.class, () -> model.become(RoleModelStage.REPLICATED, null, 0));
    }

    @ParameterizedTest
    @EnumSource(RoleModelStage.class)
    void only_what_was_replicated_is_published(RoleModelStage stage) {
        RoleModel model = reached(stage);
        if (stage == RoleModelStage.REPLICATED) {
            model.publish(LocalDate.of(2026, 1, 2), false);
            assertNotNull(model.publishedOn());
        } else {
            assertThrows(StateConflict.class, () -> model.publish(LocalDate.of(2026, 1, 2), false));
        }
    }

    @Test
    void a_model_that_is_given_up_leaves_the_public_page() {
        RoleModel model = reached(RoleModelStage.REPLICATED);
        model.publish(LocalDate.of(2026, 1, 2), false);
        model.become(RoleModelStage.WITHDRAWN, "Không còn là gương", 1);
        assertNull(model.publishedOn());
    }

    @Test
    void of_people_only_what_they_agreed_to_or_what_their_award_made_public_is_published() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        RoleModel household = reached(RoleModelStage.REPLICATED, ModelSubject.HOUSEHOLD);
        assertThrows(StateConflict.class, () -> household.publish(day, false));
        household.publish(day, true);
        assertNotNull(household.publishedOn());
        household.agreed(new Consent(day, "Bà H.T.T.", null, null));
        household.publish(day, false);
        household.withdrewConsent(day.plusDays(1));
        assertNull(household.publishedOn());
        assertThrows(StateConflict.class, () -> household.publish(day, true));
        assertThrows(StateConflict.class, () -> household.withdrewConsent(day));
    }

    @Test
    void nobody_agrees_for_somebody_else() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        RoleModel model = reached(RoleModelStage.REPLICATED, ModelSubject.PERSON);
        model.agreed(new Consent(day, "Bà H.T.T.", null, null));
        model.publish(day, false);
        model.describe(content(ModelSubject.PERSON, "Nhân dân xóm Nà Tâu"));
        assertNotNull(model.publishedOn());
        model.describe(content(ModelSubject.PERSON, "Bà N.T.B."));
        assertNull(model.publishedOn());
        assertNull(model.consent());
        RoleModel collective = reached(RoleModelStage.REPLICATED);
        assertThrows(StateConflict.class, () -> collective.agreed(new Consent(day, "Ai đó", null, null)));
    }

    private static RoleModel reached(RoleModelStage stage) {
        return reached(stage, ModelSubject.COLLECTIVE);
    }

    private static RoleModelContent content(ModelSubject kind, String name) {
        return new RoleModelContent(
                kind,
                name,
                null,
                null,
                UUID.randomUUID(),
                null,
                null,
                null,
                "Góp đất làm đường",
                null,
                LocalDate.of(2019, 5, 4));
    }

    private static RoleModel reached(RoleModelStage stage, ModelSubject kind) {
        RoleModel model = RoleModel.found(content(kind, "Nhân dân xóm Nà Tâu"));
        for (RoleModelStage s : RoleModelStage.values()) {
            if (s != RoleModelStage.FOUND && s.compareTo(stage) <= 0) {
                model.become(s, "Lý do", 1);
            }
        }
        return model;
    }
}

package vn.sovang.round.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.round.names.SubjectNaming;
import vn.sovang.shared.problem.Refusal;

/** Whatever is done in a unit's own round, in whatever order: requested = granted + refused + withdrawn + pending. */
class OwnRoundHistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final UUID UNIT = UUID.randomUUID();

    @Property(tries = 300)
    void candidates_always_add_up_and_what_is_final_stays(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 5) Integer> doings, @ForAll long seed) {
        OwnRound own = OwnRound.of(UUID.randomUUID(), NOW);
        Random chance = new Random(seed);
        for (int doing : doings) {
            OwnFunnel before = own.funnel();
            try {
                act(own, doing, chance);
            } catch (Refusal refused) {
                assertEquals(before, own.funnel(), "a refused act changes nothing");
            }
            OwnFunnel f = own.funnel();
            assertEquals(own.candidates().size(), f.requested());
            assertEquals(f.requested(), f.pending() + f.granted() + f.refused() + f.withdrawn());
            assertEquals(
                    f.granted(),
                    own.candidates().stream()
                            .filter(c -> c.decisionId() != null)
                            .count());
            assertEquals(true, f.granted() >= before.granted() && f.refused() >= before.refused());
        }
    }

    @Property(tries = 20)
    void a_funnel_that_does_not_add_up_cannot_exist(@ForAll @IntRange(min = 1, max = 9) int wrong) {
        assertThrows(IllegalArgumentException.class, () -> new OwnFunnel(10 + wrong, 4, 3, 2, 1));
    }

    private static void act(OwnRound own, int doing, Random chance) {
        List<Candidate> pending = own.candidates().stream()
                .filter(c -> c.outcome() == OwnOutcome.PENDING)
                .toList();
        switch (doing) {
            case 0, 1 -> own.name(UNIT, List.of(somebody(), somebody()), NOW);
            case 2 -> {
                if (!own.candidates().isEmpty()) {
                    own.takeBack(
                            own.candidates()
                                    .get(chance.nextInt(own.candidates().size()))
                                    .id(),
                            "Rút",
                            NOW);
                }
            }
            case 3 ->
                own.sat(
                        new Sitting(LocalDate.of(2026, 11, 20), 9, 7, null, null),
                        pending.stream()
                                .map(c -> new OwnRound.Votes(c.id(), 7 - chance.nextInt(8), 0))
                                .toList(),
                        NOW);
            default -> {
                List<OwnRound.Refusal> refused = new ArrayList<>();
                pending.stream()
                        .filter(c -> chance.nextInt(3) == 0)
                        .forEach(c -> refused.add(new OwnRound.Refusal(c.id(), "Không đủ phiếu")));
                own.decide(
                        UUID.randomUUID(), pending.stream().map(Candidate::id).toList(), refused, NOW);
            }
        }
    }

    private static Candidate.Named somebody() {
        return new Candidate.Named(
                UNIT,
                new SubjectNaming.Named(
                        SubjectKind.INDIVIDUAL, UNIT, UUID.randomUUID(), null, "Ai đó", "Đơn vị", null, false),
                "LDTT",
                "Thành tích");
    }
}

package vn.sovang.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.shared.problem.Refusal;

/** Whatever is done to a dossier, in whatever order: its nominees always add up, and its state agrees with them. */
class FunnelTest {

    private static final Instant NOW = Instant.parse("2026-01-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Property(tries = 400)
    void nominees_always_add_up_and_agree_with_the_state(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 18) Integer> doings,
            @ForAll @IntRange(min = 1, max = 6) int nominees,
            @ForAll long seed) {
        Proposal p = draft(nominees);
        Random chance = new Random(seed);
        // In every second history another agency leads the round.
        boolean led = seed % 2 == 0;
        for (int doing : doings) {
            try {
                // Mostly the next step, so that dossiers get far; sometimes anything.
                act(p, chance.nextInt(4) == 0 ? doing : forward(p, led), chance);
            } catch (Refusal | IllegalArgumentException refused) {
                // A refused act changes nothing that the checks below could miss.
            }
            check(p, nominees);
        }
    }

    private static void check(Proposal p, int nominees) {
        Funnel f = p.funnel();
        assertEquals(nominees, f.proposed());
        // Asked for = given + submitted upward + refused + given otherwise + taken back + not settled yet.
        assertEquals(
                f.proposed(),
                f.granted()
                        + f.forwarded()
                        + f.refused()
                        + f.changed()
                        + f.withdrawn()
                        + f.pending()
                        + f.qualified()
                        + f.notQualified());
        assertEquals(f.proposed(), f.pending() + f.notQualified() + f.withdrawn() + f.passed());
        assertEquals(f.passed(), f.qualified() + f.forwarded() + f.refused() + f.honoured());
        switch (p.status()) {
            case WITHDRAWN -> assertEquals(nominees, f.withdrawn());
            case DECIDED ->
                assertTrue(f.honoured() + f.refused() + f.forwarded() > 0 && f.qualified() == 0 && f.pending() == 0);
            case DRAFT, SENT_TO_LEAD, LEAD_REVIEW, SUBMITTED, RECEIVED, RETURNED -> assertEquals(nominees, f.pending());
            case APPRAISED, SUBMITTED_UP, VERIFIED -> assertEquals(0, f.pending());
            case CLOSED -> assertEquals(0, f.pending() + f.qualified());
            default -> assertEquals(0, f.honoured() + f.forwarded() + f.refused());
        }
        if (EnumSet.of(ProposalStatus.RECEIVED, ProposalStatus.APPRAISING, ProposalStatus.DECIDED)
                .contains(p.status())) {
            assertNotNull(p.number());
        }
    }

    @Property(tries = 50)
    void a_funnel_that_does_not_add_up_cannot_exist(@ForAll @IntRange(min = 1, max = 9) int wrong) {
        assertThrows(IllegalArgumentException.class, () -> new Funnel(10 + wrong, 4, 1, 1, 4, 1, 0, 1, 1, 1, 2));
    }

    private static Proposal draft(int nominees) {
        Proposal p = Proposal.draft(2025, CommendationType.CONG_TRANG, "Hồ sơ", UUID.randomUUID(), "Đơn vị", null, NOW);
        for (int i = 0; i < nominees; i++) {
            p.name(
                    new Nominee.Named(
                            SubjectKind.COLLECTIVE,
                            UUID.randomUUID(),
                            null,
                            null,
                            "Tập thể " + i,
                            null,
                            null,
                            "BK_TINH",
                            "Thành tích",
                            null,
                            null,
                            null),
                    NOW);
        }
        return p;
    }

    private static int forward(Proposal p, boolean led) {
        return switch (p.status()) {
            case DRAFT -> led ? 14 : 0;
            case SENT_TO_LEAD -> 15;
            case LEAD_REVIEW -> 16;
            case SUBMITTED -> 1;
            case RECEIVED -> 2;
            case APPRAISING -> 3;
            case APPRAISED -> 7;
            case SUBMITTED_UP -> 8;
            case VERIFIED -> 9;
            case RETURNED -> 11;
            case DECIDED, CLOSED -> p.count(Outcome.FORWARDED) > 0 ? 18 : 13;
            default -> 13;
        };
    }

    private static void act(Proposal p, int doing, Random chance) {
        switch (doing) {
            case 0 -> p.submit(NOW);
            case 1 -> p.receive("HS-2026-00001", TODAY, TODAY, new Officer(SOMEBODY, "Ánh"), NOW);
            case 2 -> p.startAppraisal(new Officer(SOMEBODY, "Ánh"), NOW);
            case 3, 4, 5 -> {
                if (p.count(Outcome.PENDING) == 0) {
                    p.concludeAppraisal(SOMEBODY, null, NOW);
                    return;
                }
                for (Nominee n : p.nominees()) {
                    Outcome found = chance.nextInt(4) == 0 ? Outcome.NOT_QUALIFIED : Outcome.QUALIFIED;
                    p.appraise(n.id(), found, found == Outcome.NOT_QUALIFIED ? "Chưa đủ" : null, NOW);
                }
            }
            case 6 -> p.concludeAppraisal(SOMEBODY, null, NOW);
            case 7 -> p.signUp(new UpLetter("1/TTr-SNV", TODAY, "Hải"), SOMEBODY, NOW);
            case 8 -> p.verify(SOMEBODY, NOW);
            case 9 -> decide(p, chance);
            case 10 -> p.giveBack("Thiếu giấy tờ", NOW);
            case 11 -> p.resubmit("Đã bổ sung", NOW);
            case 12 ->
                p.appraiseAgain(
                        chance.nextBoolean() ? ProposalAction.RECONSIDER : ProposalAction.OFFICE_RETURN,
                        "Xem lại",
                        NOW);
            case 14 -> p.submit(ProposalStatus.SENT_TO_LEAD, chance.nextBoolean() ? "Gửi muộn" : null, NOW);
            case 15 -> p.leadReceives(TODAY, NOW);
            case 16 -> {
                for (Nominee n : p.nominees()) {
                    LeadOpinion opinion = chance.nextInt(4) == 0 ? LeadOpinion.NOT_AGREED : LeadOpinion.AGREED;
                    p.preAppraise(n.id(), opinion, opinion == LeadOpinion.NOT_AGREED ? "Chưa rõ" : null, NOW);
                }
                p.forward(UUID.randomUUID(), NOW);
            }
            case 17 -> p.leadReturns("Thiếu giấy tờ", NOW);
            case 18 -> answer(p, chance);
            default -> {
                if (chance.nextInt(5) == 0) {
                    p.withdraw(NOW);
                } else {
                    p.close(NOW);
                }
            }
        }
    }

    /** One answer from above, to one nominee that waits for it, or to one that does not and must not get it. */
    private static void answer(Proposal p, Random chance) {
        List<Nominee> all = p.nominees();
        Nominee n = all.stream()
                .filter(x -> x.outcome() == Outcome.FORWARDED)
                .findFirst()
                .filter(x -> chance.nextInt(5) > 0)
                .orElse(all.get(chance.nextInt(all.size())));
        boolean waits = n.outcome() == Outcome.FORWARDED;
        Outcome before = n.outcome();
        Outcome said =
                List.of(Outcome.GRANTED, Outcome.REFUSED, Outcome.CHANGED).get(chance.nextInt(3));
        try {
            p.answer(new Proposal.Conclusion(n.id(), said, "Lý do", said == Outcome.CHANGED ? "HC_LD3" : null), NOW);
        } catch (Refusal refused) {
            assertEquals(before, n.outcome());
        }
        assertEquals(waits ? said : before, n.outcome());
    }

    private static void decide(Proposal p, Random chance) {
        Set<Outcome> verdicts = EnumSet.of(Outcome.GRANTED, Outcome.REFUSED, Outcome.CHANGED, Outcome.FORWARDED);
        List<Proposal.Conclusion> conclusions = new ArrayList<>();
        boolean honours = false;
        for (Nominee n : p.nominees()) {
            if (n.outcome() == Outcome.QUALIFIED) {
                Outcome verdict = List.copyOf(verdicts).get(chance.nextInt(verdicts.size()));
                honours |= verdict == Outcome.GRANTED || verdict == Outcome.CHANGED;
                conclusions.add(new Proposal.Conclusion(
                        n.id(), verdict, "Lý do", verdict == Outcome.CHANGED ? "TTLDXS" : null));
            }
        }
        p.decide(conclusions, honours ? UUID.randomUUID() : null, NOW);
    }
}

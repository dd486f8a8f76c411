package vn.sovang.eligibility.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.sovang.eligibility.RuleEngines;
import vn.sovang.eligibility.engine.Answer;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.engine.Kind;
import vn.sovang.eligibility.engine.Question;
import vn.sovang.eligibility.engine.Restriction;
import vn.sovang.eligibility.known.Known;
import vn.sovang.eligibility.known.KnownHistories;
import vn.sovang.eligibility.known.KnownRestrictions;
import vn.sovang.eligibility.known.KnownSubject;
import vn.sovang.proposal.Dossiers;
import vn.sovang.shared.time.AppClock;

/** Asks the rules about all nominees of a dossier in a number of statements that does not grow with them. */
@ApplicationScoped
public class DossierAnswers {

    private final KnownHistories histories;
    private final KnownRestrictions restrictions;
    private final DossierNeighbours neighbours;
    private final RuleEngines engines;
    private final AppClock clock;

    DossierAnswers(
            KnownHistories histories,
            KnownRestrictions restrictions,
            DossierNeighbours neighbours,
            RuleEngines engines,
            AppClock clock) {
        this.histories = histories;
        this.restrictions = restrictions;
        this.neighbours = neighbours;
        this.engines = engines;
        this.clock = clock;
    }

    /** One nominee: what was known, and what the rules say of it. */
    public record Judged(Dossiers.Candidate candidate, Known known, Answer answer) {}

    /** By nominee, in the order of the dossier. */
    public Map<UUID, Judged> of(Dossiers.Dossier d) {
        EligibilityEngine engine = engine(d);
        Map<UUID, Judged> judged = new LinkedHashMap<>();
        ask(d, (c, asked) -> engine.answer(asked.question()))
                .forEach((c, said) -> judged.put(c.nomineeId(), new Judged(c, said.known(), said.answer())));
        return judged;
    }

    /** The same for a dossier as it might be; the flags of the Government are counted with its own in place of the real ones. */
    public Map<UUID, Judged> instead(Dossiers.Dossier real, Dossiers.Dossier other) {
        if (other.candidates().isEmpty()) {
            return Map.of();
        }
        EligibilityEngine engine = engine(real);
        Map<UUID, Judged> judged = new LinkedHashMap<>();
        questions(other, neighbours.of(other).withGovernmentFlags(flags(other) - flags(real)))
                .forEach((c, asked) ->
                        judged.put(c.nomineeId(), new Judged(c, asked.known(), engine.answer(asked.question()))));
        return judged;
    }

    private static int flags(Dossiers.Dossier d) {
        return (int)
                d.candidates().stream().filter(c -> c.award().equals("CO_CP")).count();
    }

    /** Answers of the present law and of another one side by side; {@code other} sees the same question. */
    public Map<UUID, List<Answer>> beside(Dossiers.Dossier d, BiFunction<LocalDate, Question, Answer> other) {
        EligibilityEngine engine = engine(d);
        LocalDate day = acceptance(d);
        Map<UUID, List<Answer>> both = new LinkedHashMap<>();
        questions(d)
                .forEach((c, asked) -> both.put(
                        c.nomineeId(), List.of(engine.answer(asked.question()), other.apply(day, asked.question()))));
        return both;
    }

    /**
     * Nominees whose answer would be another one if the restricted facts were told. Which ones and why is not said; a
     * person opens them with a reason.
     */
    public List<UUID> touchedByRestrictions(Dossiers.Dossier d) {
        Map<UUID, List<Restriction>> held = restrictions.of(d.candidates().stream()
                .map(Dossiers.Candidate::subjectId)
                .distinct()
                .toList());
        if (held.isEmpty()) {
            return List.of();
        }
        EligibilityEngine engine = engine(d);
        return questions(d).entrySet().stream()
                .filter(e -> {
                    Question open = e.getValue().question();
                    List<Restriction> own = held.getOrDefault(e.getKey().subjectId(), List.of());
                    return !own.isEmpty()
                            && !engine.answer(open)
                                    .findings()
                                    .equals(engine.answer(restricted(open, own)).findings());
                })
                .map(e -> e.getKey().nomineeId())
                .toList();
    }

    private record Asked(Known known, Question question) {}

    private record Said(Known known, Answer answer) {}

    private Map<Dossiers.Candidate, Said> ask(Dossiers.Dossier d, BiFunction<Dossiers.Candidate, Asked, Answer> rules) {
        Map<Dossiers.Candidate, Said> said = new LinkedHashMap<>();
        questions(d).forEach((c, asked) -> said.put(c, new Said(asked.known(), rules.apply(c, asked))));
        return said;
    }

    private Map<Dossiers.Candidate, Asked> questions(Dossiers.Dossier d) {
        return questions(d, neighbours.of(d));
    }

    private Map<Dossiers.Candidate, Asked> questions(Dossiers.Dossier d, DossierNeighbours.Around around) {
        List<KnownSubject> subjects = d.candidates().stream()
                .map(c -> new KnownSubject(c.nomineeId(), Kind.valueOf(c.kind().name()), c.unitId(), c.personId()))
                .toList();
        Map<UUID, Known> known = histories.of(subjects, d.year(), d.decisionId());
        Map<UUID, List<Dossiers.Candidate>> bySubject =
                d.candidates().stream().collect(Collectors.groupingBy(Dossiers.Candidate::subjectId));
        Map<Dossiers.Candidate, Asked> questions = new LinkedHashMap<>();
        for (Dossiers.Candidate c : d.candidates()) {
            Known k = known.get(c.nomineeId());
            questions.put(
                    c,
                    new Asked(
                            k,
                            DossierQuestions.of(
                                    d, c, k.history(), around, bySubject.get(c.subjectId()), clock.today())));
        }
        return questions;
    }

    private EligibilityEngine engine(Dossiers.Dossier d) {
        return engines.on(acceptance(d));
    }

    private LocalDate acceptance(Dossiers.Dossier d) {
        return d.acceptedOn() == null ? clock.today() : d.acceptedOn();
    }

    private static Question restricted(Question q, List<Restriction> restrictions) {
        return new Question(
                q.award(),
                q.branch(),
                q.type(),
                q.achievement(),
                q.year(),
                q.period(),
                q.proposedOn(),
                q.acceptedOn(),
                q.decidedOn(),
                q.decidedBy(),
                q.circumstances(),
                q.documents(),
                q.complete(),
                Known.restricted(q.history(), restrictions));
    }
}

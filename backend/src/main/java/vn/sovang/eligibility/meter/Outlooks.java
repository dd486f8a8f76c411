package vn.sovang.eligibility.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.RuleEngines;
import vn.sovang.eligibility.engine.AwardCodes;
import vn.sovang.eligibility.engine.Circumstances;
import vn.sovang.eligibility.engine.EligibilityEngine;
import vn.sovang.eligibility.engine.History;
import vn.sovang.eligibility.engine.MeritType;
import vn.sovang.eligibility.engine.Question;
import vn.sovang.eligibility.known.Gap;
import vn.sovang.eligibility.known.Known;
import vn.sovang.eligibility.known.KnownHistories;
import vn.sovang.eligibility.known.KnownSubject;
import vn.sovang.eligibility.subject.AskedSubject;
import vn.sovang.eligibility.subject.AskedSubjects;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/**
 * How far somebody is from the next awards. What is not on record is taken as not there, so that years can be counted;
 * the answer is an outlook and refuses nobody.
 */
@ApplicationScoped
public class Outlooks {

    private static final List<String> OF_PEOPLE =
            List.of("LDTT", "CSTD_CS", "CSTD_TINH", "CSTD_TQ", "BK_TINH", "BK_TTG", "HC_LD3", "HC_LD2");
    private static final List<String> OF_UNITS = List.of("TTLDTT", "TTLDXS", "CO_TINH", "CO_CP", "BK_TINH", "BK_TTG");

    private final AskedSubjects subjects;
    private final KnownHistories histories;
    private final RuleEngines engines;
    private final AwardCatalogue catalogue;
    private final Shape shape;
    private final AppClock clock;

    Outlooks(
            AskedSubjects subjects,
            KnownHistories histories,
            RuleEngines engines,
            AwardCatalogue catalogue,
            Shape shape,
            AppClock clock) {
        this.subjects = subjects;
        this.histories = histories;
        this.engines = engines;
        this.catalogue = catalogue;
        this.shape = shape;
        this.clock = clock;
    }

    @Transactional
    public OutlookViews.View of(Actor actor, OutlookViews.Question body) {
        AskedSubject subject = subjects.visible(actor, body.personId(), body.unitId());
        shape.check(body);
        int year = body.year() == null ? clock.today().getYear() - 1 : body.year();
        List<OutlookViews.Assumed> assumed = body.assumed() == null ? List.of() : body.assumed();
        check(year, assumed);
        Known known = histories
                .of(
                        List.of(
                                subject.isPerson()
                                        ? KnownSubject.person(subject.personId(), subject.unitId())
                                        : KnownSubject.unit(subject.unitId())),
                        year,
                        null)
                .get(subject.id());
        EligibilityEngine engine = engines.on(clock.today());
        History other = assumed.isEmpty() ? null : AssumedHistory.of(known.history(), assumed);
        return new OutlookViews.View(
                subject.name(),
                Optional.ofNullable(subject.unitName()),
                year,
                (subject.isPerson() ? OF_PEOPLE : OF_UNITS)
                        .stream()
                                .map(code -> award(code, year, engine, known.history(), other))
                                .toList(),
                known.drawn(),
                known.unknown().stream().map(Gap::sentence).toList(),
                AssumedHistory.words(assumed));
    }

    private static void check(int year, List<OutlookViews.Assumed> assumed) {
        if (year < 1945 || year > 2100) {
            throw new Invalid("/year", "Hãy ghi năm, từ 1945 đến 2100.");
        }
        for (int i = 0; i < assumed.size(); i++) {
            OutlookViews.Assumed y = assumed.get(i);
            String at = "/assumed/" + i;
            if (y.year() < 1945 || y.year() > 2100) {
                throw new Invalid(at + "/year", "Hãy ghi năm, từ 1945 đến 2100.");
            }
            List<String> awards = y.awards() == null ? List.of() : y.awards();
            for (int j = 0; j < awards.size(); j++) {
                if (AwardCodes.find(awards.get(j)) == null) {
                    throw new Invalid(at + "/awards/" + j, "Không có danh hiệu, hình thức này.");
                }
            }
        }
    }

    private OutlookViews.Award award(
            String code, int year, EligibilityEngine engine, History history, History assumed) {
        EligibilityAnswer now = EligibilityAnswer.of(engine.answer(question(code, year, history)));
        Optional<EligibilityAnswer> then =
                Optional.ofNullable(assumed).map(h -> EligibilityAnswer.of(engine.answer(question(code, year, h))));
        return new OutlookViews.Award(
                code,
                catalogue.get(code).name(),
                now.findings().stream().map(Outlooks::words).toList(),
                now,
                then,
                then.map(t -> Effects.of(now, t)).orElse(List.of()));
    }

    private static String words(EligibilityAnswer.FindingView f) {
        return f.message() + f.evidence().map(e -> " (" + e + ")").orElse("") + " – " + f.legalBasis();
    }

    private Question question(String award, int year, History history) {
        LocalDate after = LocalDate.of(year + 1, 1, 1);
        LocalDate day = clock.today().isBefore(after) ? after : clock.today();
        return new Question(
                award,
                award.equals("BK_TINH") ? "d" : award.equals("BK_TTG") ? "b" : award.equals("CO_TINH") ? "BLOCK" : null,
                MeritType.CONG_TRANG,
                null,
                year,
                null,
                day,
                day,
                null,
                null,
                Circumstances.NONE,
                null,
                true,
                history);
    }
}

package vn.sovang.eligibility.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.AwardCatalogue;
import vn.sovang.eligibility.EligibilityAnswer;
import vn.sovang.eligibility.dossier.DossierAnswers;
import vn.sovang.eligibility.dossier.DossierEligibilityView;
import vn.sovang.proposal.Dossiers;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/**
 * Asks the rules and the meter about a dossier in which some nominees are taken out or have another award, beside the
 * dossier as it is. The rest of the nominees is asked again too, because quotas and doubles are of the whole.
 */
@ApplicationScoped
public class Trials {

    private final Dossiers dossiers;
    private final DossierAnswers answers;
    private final Priorities priorities;
    private final AwardCatalogue catalogue;
    private final Shape shape;

    Trials(Dossiers dossiers, DossierAnswers answers, Priorities priorities, AwardCatalogue catalogue, Shape shape) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.shape = shape;
    }

    @Transactional
    public TrialViews.View of(Actor actor, UUID proposalId, TrialViews.Question body) {
        Dossiers.Dossier d = dossiers.visible(actor, proposalId);
        if (!d.whole()) {
            throw new Forbidden("Chỉ người xem trọn hồ sơ thử thay đổi được hồ sơ.");
        }
        shape.check(body);
        check(d, body);
        Map<UUID, String> titles = body.other().stream()
                .collect(Collectors.toMap(TrialViews.Retitled::nomineeId, TrialViews.Retitled::awardCode));
        Set<UUID> out = Set.copyOf(body.out());
        Dossiers.Dossier other = d.with(d.candidates().stream()
                .filter(c -> !out.contains(c.nomineeId()))
                .map(c -> titles.containsKey(c.nomineeId()) ? c.withAward(titles.get(c.nomineeId())) : c)
                .toList());
        Map<UUID, DossierAnswers.Judged> now = answers.of(d);
        Map<UUID, DossierAnswers.Judged> then = answers.instead(d, other);
        return new TrialViews.View(
                d.id(),
                priorities.of(d),
                priorities.of(other),
                awards(d, other),
                d.candidates().stream()
                        .map(c -> nominee(now.get(c.nomineeId()), Optional.ofNullable(then.get(c.nomineeId()))))
                        .toList());
    }

    private void check(Dossiers.Dossier d, TrialViews.Question body) {
        Map<UUID, Dossiers.Candidate> known =
                d.candidates().stream().collect(Collectors.toMap(Dossiers.Candidate::nomineeId, c -> c));
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < body.out().size(); i++) {
            checkNamed(known, named, body.out().get(i), "/removed/" + i, errors);
        }
        for (int i = 0; i < body.other().size(); i++) {
            TrialViews.Retitled r = body.other().get(i);
            String at = "/retitled/" + i;
            if (checkNamed(known, named, r.nomineeId(), at, errors)) {
                Optional<Award> award = catalogue.find(r.awardCode());
                if (award.filter(a -> a.isFor(known.get(r.nomineeId()).kind())).isEmpty()) {
                    errors.add(new FieldError(
                            at + "/awardCode", "Danh hiệu, hình thức này không dành cho đối tượng được đề nghị."));
                }
            }
        }
        if (named.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("/removed", "Hãy chọn ít nhất một thay đổi."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static boolean checkNamed(
            Map<UUID, Dossiers.Candidate> known, Set<UUID> named, UUID id, String at, List<FieldError> errors) {
        if (known.containsKey(id) && named.add(id)) {
            return true;
        }
        errors.add(new FieldError(at, "Không có đề nghị này trong hồ sơ, hoặc đã chọn hai lần."));
        return false;
    }

    private List<TrialViews.Award> awards(Dossiers.Dossier now, Dossiers.Dossier then) {
        return catalogue.all().stream()
                .map(a -> new TrialViews.Award(a.code(), a.name(), number(now, a.code()), number(then, a.code())))
                .filter(a -> a.before() + a.after() > 0)
                .toList();
    }

    private static int number(Dossiers.Dossier d, String award) {
        return (int)
                d.candidates().stream().filter(c -> c.award().equals(award)).count();
    }

    private TrialViews.Nominee nominee(DossierAnswers.Judged judged, Optional<DossierAnswers.Judged> other) {
        EligibilityAnswer now = EligibilityAnswer.of(judged.answer());
        Optional<EligibilityAnswer> then = other.map(o -> EligibilityAnswer.of(o.answer()));
        String award = name(judged);
        return new TrialViews.Nominee(
                judged.candidate().nomineeId(),
                judged.candidate().name(),
                award,
                other.map(this::name),
                now,
                then,
                other.isEmpty()
                        ? List.of("Bỏ khỏi hồ sơ")
                        : Stream.concat(
                                        other.map(this::name).filter(n -> !n.equals(award)).stream()
                                                .map(n -> "Đổi thành " + n),
                                        DossierEligibilityView.changes(now, then.orElseThrow()).stream())
                                .toList());
    }

    private String name(DossierAnswers.Judged judged) {
        return catalogue.get(judged.candidate().award()).name();
    }
}

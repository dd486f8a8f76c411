package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.Award;
import vn.sovang.round.names.CandidateReading;
import vn.sovang.round.names.ListReading;
import vn.sovang.round.names.NameRows;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Reads a pasted list or an Excel sheet of candidates and says what would be named; stores nothing. */
@ApplicationScoped
public class CandidateLists {

    private final OwnRounds owns;
    private final OwnPolicy policy;
    private final CandidateNaming naming;
    private final ListReading lists;
    private final Shape shape;

    CandidateLists(OwnRounds owns, OwnPolicy policy, CandidateNaming naming, ListReading lists, Shape shape) {
        this.owns = owns;
        this.policy = policy;
        this.naming = naming;
        this.lists = lists;
        this.shape = shape;
    }

    @Transactional
    public CandidateReading ofText(Actor actor, UUID roundId, OwnCommands.Written body) {
        OwnRounds.Place at = begin(actor, roundId, body == null ? Optional.empty() : body.listUnitId());
        shape.check(body);
        return read(at, body.listUnitId(), body.awardCode(), NameRows.ofText(body.text()), "/text");
    }

    /** @param file null when none was sent */
    @Transactional
    public CandidateReading ofFile(
            Actor actor, UUID roundId, Optional<UUID> list, String awardCode, Path file, String name) {
        OwnRounds.Place at = begin(actor, roundId, list);
        return read(at, list, awardCode == null ? "" : awardCode, lists.rows(file, name), "/file");
    }

    private OwnRounds.Place begin(Actor actor, UUID roundId, Optional<UUID> list) {
        OwnRounds.Place at = owns.visible(actor, roundId);
        policy.may(
                        actor,
                        OwnPolicy.ListAction.NAME,
                        at.round(),
                        list.orElse(at.round().ownerUnitId()))
                .orRefuse();
        return at;
    }

    private CandidateReading read(
            OwnRounds.Place at, Optional<UUID> listUnit, String awardCode, List<NameRows.Row> rows, String pointer) {
        Award award = naming.award(at.round(), awardCode);
        UUID list = listUnit.orElse(at.round().ownerUnitId());
        Set<UUID> named = at.own().candidates().stream()
                .filter(c -> c.awardCode().equals(award.code()))
                .map(Candidate::subjectId)
                .collect(Collectors.toSet());
        return lists.read(list, naming.parts(at.round(), list), award, rows, named, "trong đợt xét", pointer);
    }
}

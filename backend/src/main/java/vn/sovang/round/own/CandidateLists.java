package vn.sovang.round.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sovang.catalogue.Award;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.document.FileExchange;
import vn.sovang.document.sheet.SheetReader;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;

/** Reads a pasted list or an Excel sheet of candidates and says what would be named; stores nothing. */
@ApplicationScoped
public class CandidateLists {

    private final OwnRounds owns;
    private final OwnPolicy policy;
    private final CandidateNaming naming;
    private final KnownPeople people;
    private final FileExchange files;
    private final Shape shape;

    CandidateLists(
            OwnRounds owns,
            OwnPolicy policy,
            CandidateNaming naming,
            KnownPeople people,
            FileExchange files,
            Shape shape) {
        this.owns = owns;
        this.policy = policy;
        this.naming = naming;
        this.people = people;
        this.files = files;
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
    public CandidateReading ofFile(Actor actor, UUID roundId, Optional<UUID> list, String awardCode, Path file) {
        OwnRounds.Place at = begin(actor, roundId, list);
        if (file == null) {
            throw new Invalid("/file", "Chưa gửi tệp nào.");
        }
        files.requireSound(file);
        return read(
                at, list, awardCode == null ? "" : awardCode, NameRows.of(SheetReader.rows(content(file))), "/file");
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Map<UUID, UnitTree.Part> parts = naming.parts(at.round(), list);
        if (rows.isEmpty()) {
            throw new Invalid(pointer, "Không có dòng nào đọc được.");
        }
        if (rows.size() > OwnCommands.MOST) {
            throw new Invalid(pointer, "Nhiều nhất 2.000 dòng một lần.");
        }
        Set<UUID> named = at.own().candidates().stream()
                .filter(c -> c.awardCode().equals(award.code()))
                .map(c -> c.personId() == null ? c.unitId() : c.personId())
                .collect(Collectors.toSet());
        RowMatching matching =
                new RowMatching(parts, people.byId(parts.keySet()).values(), named);
        boolean individuals = award.isFor(SubjectKind.INDIVIDUAL);
        boolean collectives = award.isFor(SubjectKind.COLLECTIVE);
        return CandidateReading.of(rows.stream()
                .map(r -> {
                    if (individuals && collectives) {
                        CandidateReading.RowView unit = matching.collective(r);
                        return unit.state() == CandidateReading.State.WRONG ? matching.person(r) : unit;
                    }
                    return individuals ? matching.person(r) : matching.collective(r);
                })
                .toList());
    }
}

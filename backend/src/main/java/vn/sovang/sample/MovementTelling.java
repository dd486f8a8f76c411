package vn.sovang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;
import vn.sovang.movement.ContributionContent;
import vn.sovang.movement.ContributionKind;
import vn.sovang.movement.DonorKind;
import vn.sovang.movement.LaunchContent;
import vn.sovang.movement.MovementEditing;
import vn.sovang.movement.MovementEntries;
import vn.sovang.movement.ParticipationContent;
import vn.sovang.movement.ResultContent;
import vn.sovang.movement.ResultTopic;
import vn.sovang.movement.ReviewContent;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.security.Actor;

/** Tells of movements by the department's own steps. */
@ApplicationScoped
class MovementTelling {

    static final String PROVINCE = "UBND tỉnh Cao Bằng";

    private static final Precondition SEEN = Precondition.none();
    private static final String REPORTED = "Báo cáo 05 năm thực hiện Chỉ thị 06-CT/TU của UBND thành phố Cao Bằng";

    private final MovementEditing movements;
    private final MovementEntries entries;
    private final SampleActors people;

    MovementTelling(MovementEditing movements, MovementEntries entries, SampleActors people) {
        this.movements = movements;
        this.entries = entries;
        this.people = people;
    }

    UUID launched(MovementDraft draft, String number, LocalDate date, String issuer) {
        Actor department = people.department();
        UUID id = movements.begin(department, draft.content()).id();
        movements.launch(department, id, SEEN, new LaunchContent(number, date, issuer));
        return id;
    }

    void closed(UUID id, String conclusion) {
        Actor department = people.department();
        movements.reviewFinally(
                department, id, SEEN, new ReviewContent(null, "05 năm", REPORTED, null, null, null, conclusion));
        movements.close(department, id, SEEN);
    }

    void join(UUID id, String unit, String plan) {
        entries.join(people.officerOf(unit), id, new ParticipationContent(people.id(unit), null, plan, null));
    }

    void result(UUID id, String indicator, String measure, String period, String raw, BigDecimal reading, String note) {
        entries.addResult(
                people.department(), id, new ResultContent(null, indicator, measure, period, raw, reading, note, null));
    }

    /** As the report counts them; the register knows them by their decisions. */
    void awarded(UUID id, SubjectKind kind, String by, String form, String period, String raw) {
        entries.addResult(
                people.department(),
                id,
                new ResultContent(
                        null,
                        "Khen thưởng trong phong trào",
                        kind.label().toLowerCase(Locale.ROOT),
                        period,
                        raw,
                        null,
                        null,
                        ResultTopic.AWARD,
                        kind,
                        by,
                        form));
    }

    void give(
            UUID id,
            String donor,
            DonorKind donorKind,
            ContributionKind kind,
            String raw,
            String goods,
            String period,
            String note) {
        entries.contribute(
                people.department(),
                id,
                new ContributionContent(
                        null, donor, donorKind, kind, raw, null, goods, null, period, note, null, null, null));
    }
}

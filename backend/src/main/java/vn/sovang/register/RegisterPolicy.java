package vn.sovang.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Beginnings;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.security.Verdict;

/** The register is read by everyone signed in and written by decisions, and by the department from paper. */
@ApplicationScoped
public class RegisterPolicy implements Beginnings {

    /** What can be begun. */
    private enum Beginning {
        DECLARE_HONOUR
    }

    public Verdict mayDeclare(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT), "Chỉ chuyên viên Ban Thi đua – Khen thưởng nhập khen thưởng vào sổ.");
    }

    /** What can be done with an honour in the book. */
    private enum EntryAction {
        CORRECT,
        REVOKE
    }

    Verdict mayAmend(Actor actor) {
        return Verdict.of(
                actor.is(Role.DEPARTMENT),
                "Chỉ chuyên viên Ban Thi đua – Khen thưởng ghi việc hủy bỏ, đính chính vào sổ.");
    }

    List<AllowedAction> actions(Actor actor, RegisterEntry entry) {
        Verdict verdict = mayAmend(actor).and(Verdict.of(!entry.isRevoked(), "Khen thưởng này đã bị hủy bỏ."));
        return List.of(AllowedAction.of(EntryAction.CORRECT, verdict), AllowedAction.of(EntryAction.REVOKE, verdict));
    }

    /** What can be done with two lines put together. */
    private enum JoiningAction {
        UNDO_JOINING
    }

    List<AllowedAction> actionsOfJoining(Actor actor, boolean undone) {
        return List.of(AllowedAction.of(
                JoiningAction.UNDO_JOINING,
                mayDeclare(actor).and(Verdict.of(!undone, "Lần gộp này đã được hoàn tác."))));
    }

    @Override
    public List<AllowedAction> of(Actor actor) {
        return List.of(AllowedAction.of(Beginning.DECLARE_HONOUR, mayDeclare(actor)));
    }
}

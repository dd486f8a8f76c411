package vn.sovang.unit.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitKeeping;
import vn.sovang.unit.UnitPolicy;

/** Tells the dated facts of a unit. */
@ApplicationScoped
public class ProfileKeeping {

    private final UnitProfiles profiles;
    private final UnitPolicy policy;
    private final Shape shape;
    private final AuditTrail audit;

    ProfileKeeping(UnitProfiles profiles, UnitPolicy policy, Shape shape, AuditTrail audit) {
        this.profiles = profiles;
        this.policy = policy;
        this.shape = shape;
        this.audit = audit;
    }

    @Transactional
    public ProfileView get(Actor actor, UUID unitId) {
        return view(actor, profiles.get(unitId));
    }

    /** @throws Invalid naming every row that does not hold (422) */
    @Transactional
    public ProfileView tell(Actor actor, UUID unitId, Precondition seen, ProfileContent content) {
        UnitProfile profile = profiles.get(unitId);
        policy.mayKeep(actor).orRefuse();
        seen.require(profile.version());
        shape.check(content);
        List<FieldError> faults = ProfileRules.faults(content);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        profile.tell(content);
        audit.record(
                actor,
                "unit.profile",
                UnitKeeping.SUBJECT,
                unitId,
                Map.of(
                        "rows",
                        content.areas().size()
                                + content.headcounts().size()
                                + content.officers().size()));
        profiles.flush();
        return view(actor, profile);
    }

    /** Checked facts of a unit that is kept already, without a word in the audit trail. */
    public void put(UUID unitId, ProfileContent content) {
        profiles.get(unitId).tell(content);
        profiles.flush();
    }

    /** The rows as they are kept, for tables. */
    public ProfileContent of(UUID unitId) {
        return profiles.get(unitId).content();
    }

    private ProfileView view(Actor actor, UnitProfile profile) {
        ProfileContent content = profile.content();
        boolean officers = policy.seesOfficers(actor, profile.id());
        return new ProfileView(
                profile.id(),
                profile.version(),
                content.areas(),
                content.headcounts(),
                officers ? content.officers() : List.of(),
                officers,
                List.of(AllowedAction.of(ProfileView.Action.TELL, policy.mayKeep(actor))));
    }
}

package vn.sovang.account;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import vn.sovang.shared.http.CalledOperation;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.CurrentActor;
import vn.sovang.shared.security.Role;

/**
 * The one gate of all guests: their own session and the rooms of their clusters. What is not named here is closed to
 * them, whatever it is about, so that the answer tells nothing; and a new operation begins closed.
 */
public class GuestGate {

    private static final Set<String> OPEN = Set.of(
            // Their own account.
            "getMe",
            "listBeginnings",
            "changePassword",
            "listMySessions",
            "endMySession",
            "endMyOtherSessions",
            "signOutEverywhere",
            "getSecondFactor",
            "beginSecondFactor",
            "confirmSecondFactor",
            "renewRecoveryCodes",
            "removeSecondFactor",
            // The room; each asks itself whose rooms these are.
            "listRooms",
            "getRoom",
            "shareRoomPaper",
            "readRoomPaper",
            "removeRoomPaper",
            // A file on its way into the room; until it is there only its sender reads it.
            "uploadFile");

    private final SecurityIdentity identity;

    GuestGate(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    public void admit(SimpleResourceInfo resource) {
        CalledOperation called = CalledOperation.of(resource);
        // Who needs no sign-in is not asked who they are.
        Actor actor = called.open() ? null : identity.getAttribute(CurrentActor.ATTRIBUTE);
        if (actor != null && actor.is(Role.GUEST) && !OPEN.contains(called.name())) {
            throw new Forbidden("Tài khoản khách chỉ vào được phòng của cụm mà tổ chức mình tham gia.");
        }
    }
}

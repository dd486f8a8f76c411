package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import vn.sovang.shared.problem.StateConflict;

/**
 * Votes given on devices. There are no slips: a vote is added to the running sums and the sums are sealed anew, under a
 * key that lies outside the database, in bytes of unchanging length. Who has voted is marked, without an hour. A copy of
 * the database, its log or a backup therefore tells who has voted and never what; when the votes are counted, sums and
 * marks are removed.
 */
@ApplicationScoped
class Urn {

    private final EntityManager entities;
    private final UrnKey key;

    Urn(EntityManager entities, UrnKey key) {
        this.entities = entities;
        this.key = key;
    }

    /** An answer to one line of the slip. */
    enum Answer {
        YES,
        NO,
        BLANK
    }

    void set(UUID sessionId, int lines) {
        entities.createNativeQuery("insert into council_urn (session_id, sealed) values (:session, :sealed)")
                .setParameter("session", sessionId)
                .setParameter("sealed", key.seal(sessionId, write(new int[lines][Answer.values().length])))
                .executeUpdate();
    }

    /** @throws StateConflict when the member has voted already (409) */
    void cast(UUID sessionId, UUID memberId, List<Answer> slip) {
        int fresh = entities.createNativeQuery("""
                        insert into council_urn_mark (session_id, member_id) values (:session, :member)
                        on conflict do nothing""")
                .setParameter("session", sessionId)
                .setParameter("member", memberId)
                .executeUpdate();
        if (fresh == 0) {
            throw new StateConflict("Phiếu của anh/chị đã được ghi nhận; mỗi thành viên bỏ một phiếu.");
        }
        int[][] sums = open(sessionId, slip.size());
        for (int i = 0; i < slip.size(); i++) {
            sums[i][slip.get(i).ordinal()]++;
        }
        entities.createNativeQuery("update council_urn set sealed = :sealed where session_id = :session")
                .setParameter("session", sessionId)
                .setParameter("sealed", key.seal(sessionId, write(sums)))
                .executeUpdate();
    }

    long votes(UUID sessionId) {
        return ((Number) entities.createNativeQuery("select count(*) from council_urn_mark where session_id = :session")
                        .setParameter("session", sessionId)
                        .getSingleResult())
                .longValue();
    }

    boolean hasVoted(UUID sessionId, UUID memberId) {
        return !entities.createNativeQuery(
                        "select 1 from council_urn_mark where session_id = :session and member_id = :member")
                .setParameter("session", sessionId)
                .setParameter("member", memberId)
                .getResultList()
                .isEmpty();
    }

    /** Sums of each line by {@link Answer}; nothing of the urn stays. */
    int[][] empty(UUID sessionId, int lines) {
        int[][] sums = open(sessionId, lines);
        for (String table : List.of("council_urn_mark", "council_urn")) {
            entities.createNativeQuery("delete from " + table + " where session_id = :session")
                    .setParameter("session", sessionId)
                    .executeUpdate();
        }
        return sums;
    }

    /** Locked, so that two votes at once both count. */
    private int[][] open(UUID sessionId, int lines) {
        List<?> rows = entities.createNativeQuery(
                        "select sealed from council_urn where session_id = :session for update", byte[].class)
                .setParameter("session", sessionId)
                .getResultList();
        if (rows.isEmpty()) {
            throw new StateConflict("Bỏ phiếu trên thiết bị đã kết thúc.");
        }
        ByteBuffer in = ByteBuffer.wrap(key.open(sessionId, (byte[]) rows.get(0)));
        int[][] sums = new int[lines][Answer.values().length];
        for (int[] line : sums) {
            for (int i = 0; i < line.length; i++) {
                line[i] = in.getInt();
            }
        }
        return sums;
    }

    private static byte[] write(int[][] sums) {
        ByteBuffer out = ByteBuffer.allocate(sums.length * Answer.values().length * Integer.BYTES);
        for (int[] line : sums) {
            for (int sum : line) {
                out.putInt(sum);
            }
        }
        return out.array();
    }
}

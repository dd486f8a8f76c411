package vn.sovang.access;

import java.util.List;
import java.util.Set;
import vn.sovang.shared.security.Role;

/** A kind of person who asks: a column of the access table. */
enum Reader {
    ANONYMOUS(null, null),
    ADMIN(Role.ADMIN, null),
    DEPARTMENT(Role.DEPARTMENT, null),
    DEPARTMENT_HEAD(Role.DEPARTMENT_HEAD, null),
    OFFICE(Role.OFFICE, null),
    LEADER(Role.LEADER, null),
    COUNCIL(Role.COUNCIL, null),
    AUDITOR(Role.AUDITOR, null),
    UNIT_HEAD(Role.UNIT_HEAD, Place.MEMBER),
    UNIT_OFFICER(Role.UNIT_OFFICER, Place.MEMBER),
    /** An officer of the unit that heads the block this year; derived from the term, not a role of its own. */
    BLOCK_HEAD(Role.UNIT_OFFICER, Place.HEAD);

    /** Where a unit stands among those of the test. */
    enum Place {
        MEMBER("Ban Tuyên giáo và Dân vận Tỉnh ủy", "bantuyengiao"),
        HEAD("Ban Nội chính Tỉnh ủy", "bannoichinh"),
        MATE("Ủy ban Kiểm tra Tỉnh ủy", "ubkiemtra"),
        FOREIGN("Ủy ban nhân dân xã Cần Yên", "canyen");

        final String unit;
        final String head;

        Place(String unit, String head) {
            this.unit = unit;
            this.head = head;
        }

        String officer() {
            return head + ".canbo";
        }

        boolean inTheBlock() {
            return this != FOREIGN;
        }
    }

    final Role role;
    private final Place home;

    Reader(Role role, Place home) {
        this.role = role;
        this.home = home;
    }

    boolean isOfUnit() {
        return home != null;
    }

    String unit() {
        return home == null ? null : home.unit;
    }

    /** Own unit's record, one of the same block, one of a foreign unit. */
    List<Place> cases() {
        return List.of(home == null ? Place.MEMBER : home, Place.MATE, Place.FOREIGN);
    }

    /** The places of all cases of all readers. */
    static Set<Place> places() {
        return Set.of(Place.values());
    }
}

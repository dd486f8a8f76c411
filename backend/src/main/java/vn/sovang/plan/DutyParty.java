package vn.sovang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sovang.unit.naming.Group;

/**
 * A unit or group that a heading of the closing part means.
 *
 * @param actor place of the heading, from 0
 * @param place among those the heading names, from 0
 */
@Embeddable
record DutyParty(
        int actor,
        int place,
        String raw,
        @Column(name = "unit_id") UUID unitId,

        @Column(name = "unit_group") @Enumerated(EnumType.STRING)
        Group group,

        String person) {

    static DutyParty of(int actor, int place, PartyDraft p) {
        return new DutyParty(actor, place, p.raw(), p.unitId(), p.unitId() == null ? p.group() : null, p.person());
    }

    PartyDraft asDraft() {
        return new PartyDraft(raw, unitId, group, person);
    }

    PartyView view(String unitName) {
        return PartyView.of(new TaskParty(TaskParty.Side.LEAD, raw, unitId, group, person), unitName);
    }
}

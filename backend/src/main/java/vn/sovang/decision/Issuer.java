package vn.sovang.decision;

import java.util.Optional;
import java.util.UUID;
import vn.sovang.catalogue.DecisionMaker;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;

/**
 * The unit whose head signs decisions, and as what (Điều 79, 80 Luật Thi đua, khen thưởng).
 *
 * @param symbol what a bare number gets
 */
record Issuer(UUID unitId, String unitName, DecisionMaker maker, String head, String symbol) {

    /** Empty for what has no head of its own that decides: a hamlet, a council, a body outside the province. */
    static Optional<Issuer> of(Unit unit) {
        return maker(unit.kind())
                .map(maker ->
                        new Issuer(unit.id(), unit.name(), maker, head(maker) + " " + unit.name(), symbol(maker)));
    }

    private static Optional<DecisionMaker> maker(UnitKind kind) {
        return switch (kind) {
            case PEOPLES_COMMITTEE -> Optional.of(DecisionMaker.CT_UBND_TINH);
            case COMMUNE -> Optional.of(DecisionMaker.CT_UBND_XA);
            case DEPARTMENT -> Optional.of(DecisionMaker.GD_SO);
            case ENTERPRISE, COOPERATIVE -> Optional.of(DecisionMaker.GD_DN);
            case PARTY_BODY,
                    ARMED_FORCE,
                    JUSTICE,
                    MASS_ORGANISATION,
                    SCHOOL,
                    PUBLIC_SERVICE,
                    ASSOCIATION,
                    CENTRAL_BODY,
                    SUB_UNIT,
                    PRESS -> Optional.of(DecisionMaker.THU_TRUONG);
            case DISTRICT, COUNCIL, HAMLET, COLLECTIVE, OTHER_PROVINCE, MINISTRY -> Optional.empty();
        };
    }

    private static String head(DecisionMaker maker) {
        return switch (maker) {
            case CT_UBND_TINH, CT_UBND_XA -> "Chủ tịch";
            case GD_SO, GD_DN -> "Giám đốc";
            default -> "Thủ trưởng";
        };
    }

    private static String symbol(DecisionMaker maker) {
        return maker == DecisionMaker.CT_UBND_TINH || maker == DecisionMaker.CT_UBND_XA ? DecisionIssue.SYMBOL : "QĐ";
    }
}

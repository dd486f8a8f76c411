package vn.sovang.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;
import vn.sovang.shared.figures.WrittenFigures;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;

/**
 * How much a contribution is, read from the words it was written in.
 *
 * @param value null where only words are known, possible for goods alone
 * @param measure unit of measure the value is in
 * @param worth đồng, null where not told
 */
record ContributionAmount(BigDecimal value, Qualifier qualifier, String measure, BigDecimal worth) {

    private static final BigDecimal SQUARE_METRES_OF_A_HECTARE = BigDecimal.valueOf(10_000);
    private static final String DONG = "đồng";

    /** @throws Invalid naming every field that cannot be read (422) */
    static ContributionAmount read(ContributionContent c) {
        List<FieldError> errors = new ArrayList<>();
        if (c.kind() == ContributionKind.OTHER && c.measure() == null) {
            errors.add(new FieldError("/measure", "Hãy ghi đơn vị tính."));
            throw new Invalid(errors);
        }
        StatedFigure amount = null;
        StatedFigure worth = null;
        try {
            amount = amount(c);
        } catch (UnclearFigure e) {
            errors.add(new FieldError("/raw", e.getMessage()));
        }
        if (c.worth() != null && c.kind().hasOwnWorth()) {
            errors.add(new FieldError("/worth", "Tiền và hiện vật đã ghi bằng giá trị, không ghi thêm giá trị nữa."));
        } else if (c.worth() != null) {
            try {
                worth = StatedFigure.read(c.worth(), DONG, c.worthReading());
            } catch (UnclearFigure e) {
                errors.add(new FieldError("/worth", e.getMessage()));
            }
        }
        notNegative(amount, "/raw", errors);
        notNegative(worth, "/worth", errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new ContributionAmount(
                amount == null ? null : amount.value(),
                amount == null ? null : amount.qualifier(),
                measure(c),
                worth == null ? null : worth.value());
    }

    private static void notNegative(StatedFigure figure, String pointer, List<FieldError> errors) {
        if (figure != null && figure.value().signum() < 0) {
            errors.add(new FieldError(pointer, "Đóng góp không thể là số âm."));
        }
    }

    private static StatedFigure amount(ContributionContent c) throws UnclearFigure {
        if (c.kind() == ContributionKind.LAND && says(c.raw(), "ha")) {
            StatedFigure f = StatedFigure.read(c.raw(), "ha", c.amountReading());
            return new StatedFigure(f.value().multiply(SQUARE_METRES_OF_A_HECTARE), f.upTo(), f.qualifier());
        }
        if (c.kind() == ContributionKind.GOODS && !says(c.raw(), DONG)) {
            return null;
        }
        return StatedFigure.read(c.raw(), measure(c), c.amountReading());
    }

    private static boolean says(String raw, String unit) {
        return WrittenFigures.read(raw).readings().stream().anyMatch(r -> unit.equals(r.unit()));
    }

    private static String measure(ContributionContent c) {
        return c.kind().measure() != null ? c.kind().measure() : LikeMeasure.of(c.measure());
    }
}

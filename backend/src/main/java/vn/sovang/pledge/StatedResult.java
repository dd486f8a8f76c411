package vn.sovang.pledge;

import java.math.BigDecimal;
import java.util.List;
import vn.sovang.shared.figures.FigureReading;
import vn.sovang.shared.figures.Qualifier;
import vn.sovang.shared.figures.ResultClaims;
import vn.sovang.shared.figures.ResultClaims.Claim;
import vn.sovang.shared.figures.ResultClaims.Kind;
import vn.sovang.shared.figures.StatedFigure;
import vn.sovang.shared.figures.UnclearFigure;
import vn.sovang.shared.figures.WrittenFigures;
import vn.sovang.shared.text.VietnameseText;

/**
 * A result as written, held against its target.
 *
 * @param value null where the words give no result in the target's unit, such as a bare percentage
 * @param question what to ask in Vietnamese, null when all fits
 */
record StatedResult(BigDecimal value, Qualifier qualifier, String question) {

    /** @param planned value of the target, null when it has none */
    static StatedResult read(String raw, String measure, BigDecimal planned, BigDecimal chosen) throws UnclearFigure {
        List<Claim> claims = ResultClaims.check(raw, planned, null);
        String rest = VietnameseText.clean(raw);
        for (Claim claim : claims) {
            rest = rest.replace(claim.raw(), " ");
        }
        List<FigureReading> figures = WrittenFigures.read(rest).readings();
        boolean onlyPercent = !StatedFigure.PERCENT.equals(measure)
                && !figures.isEmpty()
                && figures.stream().allMatch(f -> StatedFigure.PERCENT.equals(f.unit()));
        if (onlyPercent || figures.isEmpty() && isPercentClaim(claims)) {
            return new StatedResult(
                    null,
                    null,
                    "“" + raw
                            + "” mới có tỷ lệ, chưa có số đạt được. Ý là đạt hay vượt chỉ tiêu? Hãy ghi số đạt được.");
        }
        StatedFigure figure;
        if (figures.isEmpty() && !claims.isEmpty()) {
            // "vượt 24 nhà" is a difference: with a target of 17 the result is 41, and 24 is never the result itself.
            if (planned == null) {
                return new StatedResult(null, null, claims.get(0).question());
            }
            BigDecimal value = planned.add(claims.get(0).stated());
            figure = new StatedFigure(value, null, Qualifier.EXACT);
        } else {
            figure = StatedFigure.read(claims.isEmpty() ? raw : rest.strip(), measure, chosen);
        }
        String question = ResultClaims.check(raw, planned, figure.value()).stream()
                .map(Claim::question)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new StatedResult(figure.value(), figure.qualifier(), question);
    }

    private static boolean isPercentClaim(List<Claim> claims) {
        return claims.stream().anyMatch(c -> c.kind() != Kind.EXCEEDED_BY);
    }
}

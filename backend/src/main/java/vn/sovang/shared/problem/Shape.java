package vn.sovang.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;

/**
 * Checks the shape of what was sent. Called by the activity after scope, policy and version, so that the order of
 * refusals holds (401, 404, 403, 428/412, 422, 409); a resource does not put {@code @Valid} on its body.
 */
@ApplicationScoped
public class Shape {

    private final Validator validator;

    Shape(Validator validator) {
        this.validator = validator;
    }

    /** @throws Invalid when nothing was sent; ConstraintViolationException when fields do not hold (both 422) */
    public <T> T check(T body) {
        if (body == null) {
            throw new Invalid("", "Chưa gửi nội dung nào.");
        }
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        List<Problem.FieldError> gaps = Gaps.in(body);
        if (!gaps.isEmpty()) {
            throw new Invalid(gaps);
        }
        return body;
    }
}

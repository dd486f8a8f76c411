package vn.sovang.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong into problem details; what is unexpected is logged and hidden. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String AGAIN = "Bản ghi vừa được người khác sửa. Hãy tải lại rồi làm tiếp.";

    /** What the database says of a text with a NUL in it, a number and a day no column can hold. */
    private static final Set<String> UNHOLDABLE = Set.of("22001", "22003", "22008", "22021");

    private final ConstraintMessages constraints;
    private final RoutingContext request;

    ProblemMappers(ConstraintMessages constraints, RoutingContext request) {
        this.constraints = constraints;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal e) {
        Response.ResponseBuilder answer = answer(e.status(), e.type(), e.title(), e.getMessage(), e.errors());
        if (e instanceof TooManyTries tries) {
            answer.header(HttpHeaders.RETRY_AFTER, tries.retryAfterSeconds());
        }
        return answer.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException e) {
        return answer(
                        401,
                        "unauthenticated",
                        "Chưa đăng nhập",
                        "Phiên làm việc không còn hiệu lực. Hãy đăng nhập lại.",
                        List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return refusal(new Forbidden("Vai trò của anh/chị không được làm việc này."));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        return refusal(new Invalid(e.getConstraintViolations().stream()
                .map(v -> new Problem.FieldError(pointer(v), v.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList()));
    }

    // The mismatch is named too, because the framework brings an empty answer of its own for it.
    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
    public Response unreadable(JsonProcessingException e) {
        return refusal(unreadableJson(e));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException e) {
        return refusal(new StaleVersion(AGAIN));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return refusal(unreadableJson(json));
        }
        int status = e.getResponse().getStatus();
        Response.ResponseBuilder answer =
                switch (status) {
                    case 400 ->
                        answer(
                                status,
                                "malformed",
                                "Yêu cầu không đọc được",
                                "Nội dung gửi lên không đọc được.",
                                List.of());
                    case 404 ->
                        answer(status, "not-found", "Không tìm thấy", "Không có địa chỉ hoặc dữ liệu này.", List.of());
                    case 405 ->
                        answer(
                                status,
                                "method-not-allowed",
                                "Không nhận cách gọi này",
                                "Địa chỉ này không nhận cách gọi đó.",
                                List.of());
                    case 406 ->
                        answer(
                                status,
                                "not-acceptable",
                                "Không trả được kiểu này",
                                "Máy chủ không có dữ liệu ở kiểu được yêu cầu.",
                                List.of());
                    case 413 ->
                        answer(status, "too-large", "Tệp quá lớn", "Nội dung gửi lên lớn quá mức cho phép.", List.of());
                    case 415 ->
                        answer(
                                status,
                                "unsupported-type",
                                "Kiểu dữ liệu không nhận",
                                "Địa chỉ này không nhận kiểu dữ liệu đã gửi.",
                                List.of());
                    default ->
                        status < 500
                                ? answer(
                                        status,
                                        "refused",
                                        "Không thực hiện được",
                                        "Yêu cầu không thực hiện được.",
                                        List.of())
                                : hidden(e);
                };
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response other(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal(refusal);
            }
            if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
                return refusal(new StaleVersion(AGAIN));
            }
            if (cause instanceof org.hibernate.exception.ConstraintViolationException violation) {
                return constraint(violation, e);
            }
            if (cause instanceof SQLException sql && UNHOLDABLE.contains(String.valueOf(sql.getSQLState()))) {
                return refusal(new BadRequest("Yêu cầu có một giá trị hệ thống không thể lưu hay tìm."));
            }
            if (cause == cause.getCause()) {
                break;
            }
        }
        return hidden(e).build();
    }

    /** Too deep or too large for the machine: told like everything else that is not expected. */
    @ServerExceptionMapper
    public Response broken(Error e) {
        return hidden(e).build();
    }

    private Response constraint(org.hibernate.exception.ConstraintViolationException violation, Exception whole) {
        String message = constraints.of(violation.getConstraintName());
        if (message != null) {
            return refusal(new StateConflict(message));
        }
        if (violation.getKind() == ConstraintKind.UNIQUE) {
            LOG.warnf("Unique constraint without words: %s", violation.getConstraintName());
            return refusal(new StateConflict("Dữ liệu này đã có rồi."));
        }
        return hidden(whole).build();
    }

    private Refusal unreadableJson(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return new TooLarge("Nội dung gửi lên dài hoặc lồng nhau quá mức cho phép.");
            }
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = mapping.getPath().stream()
                    .map(r -> "/" + (r.getFieldName() != null ? r.getFieldName() : r.getIndex()))
                    .collect(Collectors.joining());
            return new Malformed(pointer);
        }
        return new BadRequest("Nội dung gửi lên không phải JSON đúng cú pháp.");
    }

    private Response.ResponseBuilder hidden(Throwable e) {
        LOG.errorf(e, "Request %s failed", RequestIds.of(request));
        return answer(
                500,
                "internal",
                "Hệ thống gặp lỗi",
                "Chưa có gì được thay đổi. Hãy thử lại; nếu còn lỗi, báo quản trị mã yêu cầu bên dưới.",
                List.of());
    }

    private Response.ResponseBuilder answer(
            int status, String type, String title, String detail, List<Problem.FieldError> errors) {
        Problem problem = new Problem("/problems/" + type, title, status, detail, RequestIds.of(request), errors);
        return Response.status(status).type("application/problem+json").entity(problem);
    }

    private static String pointer(ConstraintViolation<?> v) {
        StringBuilder pointer = new StringBuilder();
        v.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        });
        return pointer.toString();
    }
}

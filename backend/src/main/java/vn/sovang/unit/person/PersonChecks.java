package vn.sovang.unit.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** What does not fit together in what was written about a person; all of it is named at once. */
@ApplicationScoped
public class PersonChecks {

    private static final Set<UnitKind> OF_RESIDENTS = Set.of(UnitKind.COMMUNE, UnitKind.HAMLET);

    private final Units units;
    private final PersonPolicy policy;

    PersonChecks(Units units, PersonPolicy policy) {
        this.units = units;
        this.policy = policy;
    }

    /** @throws Invalid (422) */
    void profile(PersonContent.Profile p, String at, LocalDate today) {
        List<Problem.FieldError> errors = new ArrayList<>();
        notAfter(today, p.birthDate(), at + "/birthDate", "Ngày sinh không được sau hôm nay.", errors);
        notAfter(today, p.partyAdmittedOn(), at + "/partyAdmittedOn", "Ngày vào Đảng không được sau hôm nay.", errors);
        notAfter(today, p.diedOn(), at + "/diedOn", "Ngày mất không được sau hôm nay.", errors);
        if (p.birthYear() != null && p.birthYear() > today.getYear()) {
            errors.add(new Problem.FieldError(at + "/birthYear", "Năm sinh không được sau năm nay."));
        }
        LocalDate born = p.birthDate();
        if (born != null && p.diedOn() != null && p.diedOn().isBefore(born)) {
            errors.add(new Problem.FieldError(at + "/diedOn", "Ngày mất phải sau ngày sinh."));
        }
        if (born != null && p.partyAdmittedOn() != null && p.partyAdmittedOn().isBefore(born)) {
            errors.add(new Problem.FieldError(at + "/partyAdmittedOn", "Ngày vào Đảng phải sau ngày sinh."));
        }
        if (p.diedOn() == null
                && p.posthumousRecipient() != null
                && !p.posthumousRecipient().isBlank()) {
            errors.add(new Problem.FieldError(
                    at + "/posthumousRecipient", "Chỉ ghi người nhận truy tặng khi đã ghi ngày mất."));
        }
        refuse(errors);
    }

    /** A place to begin with: it has to be one of the actor's own. */
    void posting(Actor actor, PersonContent.Work w, String at, LocalDate today) {
        List<Problem.FieldError> errors = new ArrayList<>();
        period(w.from(), w.to(), at, today, errors);
        onePlace(w, at, errors);
        present(actor, w, at, null, errors);
        refuse(errors);
    }

    void career(Actor actor, Person person, PersonContent.Career body, LocalDate today) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Set<UUID> known = known(body);
        for (int i = 0; i < body.postings().size(); i++) {
            PersonContent.Work w = body.postings().get(i);
            String at = "/postings/" + i;
            period(w.from(), w.to(), at, today, errors);
            if (w.unitId() != null && !known.contains(w.unitId())) {
                errors.add(new Problem.FieldError(at + "/unitId", "Không có đơn vị này."));
            }
            onePlace(w, at, errors);
        }
        for (int i = 0; i < body.services().size(); i++) {
            PersonContent.Service s = body.services().get(i);
            period(s.from(), s.to(), "/services/" + i, today, errors);
        }
        refuse(errors);
        int at = presentOf(body.postings());
        present(actor, body.postings().get(at), "/postings/" + at, person.unitId(), errors);
        refuse(errors);
    }

    private static void onePlace(PersonContent.Work w, String at, List<Problem.FieldError> errors) {
        if (w.unitId() != null && w.organisation() != null && !w.organisation().isBlank()) {
            errors.add(new Problem.FieldError(
                    at + "/organisation", "Đã chọn đơn vị thì không ghi thêm nơi công tác khác."));
        }
    }

    /** @param before the unit the person belongs to already, null for somebody new */
    private void present(Actor actor, PersonContent.Work w, String at, UUID before, List<Problem.FieldError> errors) {
        Unit unit =
                w.unitId() == null ? null : units.findByIdOptional(w.unitId()).orElse(null);
        if (unit == null) {
            errors.add(new Problem.FieldError(at + "/unitId", "Hãy chọn đơn vị công tác, hoặc xã, phường nơi cư trú."));
        } else if (!unit.id().equals(before)
                && !policy.mayKeep(actor, unit.id()).allowed()) {
            errors.add(
                    new Problem.FieldError(
                            at + "/unitId",
                            "Chỉ ghi người của đơn vị mình và đơn vị trực thuộc; chuyển sang đơn vị khác do chuyên viên Ban Thi đua – Khen thưởng ghi."));
        } else if (w.employed() != null && !w.employed() && !OF_RESIDENTS.contains(unit.kind())) {
            errors.add(new Problem.FieldError(
                    at + "/unitId", "Người không thuộc cơ quan, đơn vị nào thì gắn với xã, phường hoặc thôn, xóm."));
        }
    }

    private static int presentOf(List<PersonContent.Work> postings) {
        List<Posting> course =
                postings.stream().map(PersonContent.Work::asPosting).toList();
        return course.indexOf(course.stream().min(Posting.LATEST_FIRST).orElseThrow());
    }

    private Set<UUID> known(PersonContent.Career body) {
        List<UUID> ids = body.postings().stream()
                .map(PersonContent.Work::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Set.of()
                : units.list("id in ?1", ids).stream().map(Unit::id).collect(java.util.stream.Collectors.toSet());
    }

    private static void period(
            LocalDate from, LocalDate to, String at, LocalDate today, List<Problem.FieldError> errors) {
        notAfter(today, from, at + "/from", "Ngày bắt đầu không được sau hôm nay; hãy ghi khi đã có hiệu lực.", errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(new Problem.FieldError(at + "/to", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
        }
    }

    private static void notAfter(
            LocalDate today, LocalDate day, String at, String message, List<Problem.FieldError> errors) {
        if (day != null && day.isAfter(today)) {
            errors.add(new Problem.FieldError(at, message));
        }
    }

    private static void refuse(List<Problem.FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}

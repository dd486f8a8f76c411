package vn.sovang.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.problem.ConstraintMessages;

/** Consultations with their codes and comments. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID>, ConstraintMessages.Source {

    Optional<Consultation> of(UUID proposalId) {
        return find("proposalId", proposalId).firstResultOptional();
    }

    List<PublicComment> comments(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select c from PublicComment c where c.consultationId = :id order by c.sentAt, c.id",
                        PublicComment.class)
                .setParameter("id", consultationId)
                .getResultList();
    }

    List<SenderCode> codes(UUID consultationId) {
        return getEntityManager()
                .createQuery(
                        "select c from SenderCode c where c.consultationId = :id order by c.issuedAt, c.id",
                        SenderCode.class)
                .setParameter("id", consultationId)
                .getResultList();
    }

    /** Locked, so that a code sent twice gives one comment. */
    Optional<SenderCode> code(UUID consultationId, String code) {
        return getEntityManager()
                .createQuery(
                        "select c from SenderCode c where c.consultationId = :id and c.codeHash = :hash",
                        SenderCode.class)
                .setParameter("id", consultationId)
                .setParameter("hash", SenderCode.hash(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The longest time the law asks for among these awards; empty where it asks for none. */
    Optional<Integer> lawfulDays(Collection<String> awards) {
        if (awards.isEmpty()) {
            return Optional.empty();
        }
        Integer days = (Integer) getEntityManager()
                .createNativeQuery(
                        "select max(working_days) from award_consultation where award_code in (:awards)", Integer.class)
                .setParameter("awards", awards)
                .getSingleResult();
        return Optional.ofNullable(days);
    }

    @Override
    public Map<String, String> messages() {
        return Map.of("consultation_proposal_uk", "Hồ sơ này đã có đợt lấy ý kiến nhân dân.");
    }
}

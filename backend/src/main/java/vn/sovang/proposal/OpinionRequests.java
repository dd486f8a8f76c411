package vn.sovang.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;

/** Requests for opinions: those of a dossier, and those addressed to a person's units. */
@ApplicationScoped
class OpinionRequests implements PanacheRepositoryBase<OpinionRequest, UUID> {

    List<OpinionRequest> of(UUID proposalId) {
        return list("proposalId = ?1 order by askedOn, id", proposalId);
    }

    /** @throws NotFound when it is none of that dossier (404) */
    OpinionRequest of(UUID proposalId, UUID id) {
        return find("proposalId = ?1 and id = ?2", proposalId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Within the scope of who may answer or follow it: the unit asked, the province, the auditor. */
    OpinionRequest visible(Actor actor, UUID id) {
        within(actor, new SqlList(getEntityManager(), "select o.id", "opinion_request o"))
                .where("o.id = :id", "id", id)
                .first(t -> id)
                .orElseThrow(NotFound::new);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    static SqlList within(Actor actor, SqlList list) {
        return list.where("(:all or o.unit_id = any(:scope))", "scope", ProposalScope.units(actor))
                .where("true", "all", ProposalPolicy.seesProvince(actor));
    }

    /** Locked, so that a link pressed twice gives one reply. */
    Optional<OpinionRequest> linked(String secret, LocalDate today) {
        return find("linkHash", OpinionRequest.hash(secret))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(r -> r.isLinkOpen(today));
    }

    /** The Party committee whose reply the submission waits for; empty when none is open. */
    Optional<OpinionRequest> blocking(UUID proposalId) {
        return find(
                        "proposalId = ?1 and kind = ?2 and status = ?3 order by askedOn",
                        proposalId,
                        OpinionKind.CADRE_COMMITTEE,
                        OpinionStatus.OPEN)
                .firstResultOptional();
    }

    /** Whether everybody who was asked has given an opinion; those are the hiệp y the law asks for. */
    boolean areAnswered(UUID proposalId) {
        return count("proposalId = ?1 and status = ?2", proposalId, OpinionStatus.ANSWERED) > 0
                && count("proposalId = ?1 and status = ?2", proposalId, OpinionStatus.OPEN) == 0;
    }
}

package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.unit.reorganisation.UnitTies;

/** Accounts that act for units. */
@ApplicationScoped
class AccountTies implements UnitTies {

    private final EntityManager entities;

    AccountTies(EntityManager entities) {
        this.entities = entities;
    }

    /** A role for an ended unit does not pass to another unit by itself: somebody grants it anew. */
    @Override
    public List<Tie> openOf(Collection<UUID> unitIds, LocalDate day) {
        List<?> rows = entities.createNativeQuery("""
                        select r.unit_id, u.name, count(distinct r.account_id) as accounts
                          from account_role r join unit u on u.id = r.unit_id
                         where r.unit_id in (:units) and (r.valid_to is null or r.valid_to >= :day)
                         group by r.unit_id, u.name, u.place order by u.place""", Tuple.class)
                .setParameter("units", unitIds)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(r -> (Tuple) r)
                .map(t -> new Tie(
                        t.get("unit_id", UUID.class),
                        Effect.STOPS,
                        t.get("accounts", Long.class) + " tài khoản đang làm việc cho " + t.get("name", String.class)
                                + "; hãy giao vai trò ở đơn vị kế thừa.",
                        Optional.empty()))
                .toList();
    }

    @Override
    public Optional<String> dependingOn(Collection<UUID> unitIds) {
        Number n = (Number)
                entities.createNativeQuery("""
                        select (select count(distinct account_id) from account_role where unit_id in (:units))
                             + (select count(*) from account where unit_id in (:units))""").setParameter("units", unitIds).getSingleResult();
        return n.longValue() == 0 ? Optional.empty() : Optional.of(n + " tài khoản");
    }
}

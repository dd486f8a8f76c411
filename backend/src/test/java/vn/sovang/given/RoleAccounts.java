package vn.sovang.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sovang.account.Account;
import vn.sovang.account.Accounts;
import vn.sovang.account.Passwords;
import vn.sovang.sample.DemoAccounts;
import vn.sovang.shared.security.Role;
import vn.sovang.unit.person.People;
import vn.sovang.unit.person.Person;

/** Accounts of one role each, and people, for tests that must not share those of the demonstration. */
@ApplicationScoped
public class RoleAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final EntityManager entities;

    RoleAccounts(Accounts accounts, Passwords passwords, People people, EntityManager entities) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.entities = entities;
    }

    /**
     * @param unitId unit of a unit role, null for the others
     * @return username of a new account that holds this role alone; its password is that of the demo accounts
     */
    @Transactional
    public String open(Role role, String unitId) {
        UUID unit = unitId == null ? null : UUID.fromString(unitId);
        String username = role.name().toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID();
        Account account = Account.open(
                username,
                "Người thử " + role.label(),
                role.label(),
                unit,
                passwords.hash(DemoAccounts.PASSWORD),
                Instant.parse("2025-01-01T00:00:00Z"));
        account.grant(role, unit, LocalDate.of(2025, 1, 1));
        accounts.persistAndFlush(account);
        if (role == Role.ADMIN) {
            // Not for good: the demo administrator stays the only one who may not leave.
            entities.createNativeQuery("update account_role set valid_to = date '2099-12-31' where account_id = :id")
                    .setParameter("id", account.id())
                    .executeUpdate();
        }
        return username;
    }

    /** Asked about a dossier that is still a draft, so that one dossier serves all rows of the table. */
    @Transactional
    public String opinionRequest(String dossier, String unitId) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into opinion_request (id, version, proposal_id, kind, unit_id, addressee, question,
                                                     asked_by, asked_name, asked_on, due_on, status)
                        select :id, 0, :dossier, 'AGENCY', :unit, 'Cơ quan được hỏi', 'Cho ý kiến', a.id, a.full_name,
                               date '2026-01-05', date '2099-12-31', 'OPEN'
                          from account a where a.username = 'chuyenvien'""")
                .setParameter("id", id)
                .setParameter("dossier", UUID.fromString(dossier))
                .setParameter("unit", UUID.fromString(unitId))
                .executeUpdate();
        return id.toString();
    }

    /** The same: asked about a draft, by somebody who is none of the readers. */
    @Transactional
    public String override(String dossier) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into finding_override (id, version, proposal_id, rule, reason, asked_by, asked_name,
                                                      asked_at)
                        select :id, 0, :dossier, 'R06', 'Thử', a.id, a.full_name, now()
                          from account a where a.username = 'chuyenvien'""")
                .setParameter("id", id)
                .setParameter("dossier", UUID.fromString(dossier))
                .executeUpdate();
        return id.toString();
    }

    /** The same: other sums, proposed for the votes of a session. */
    @Transactional
    public String recount(String session) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into council_recount (id, session_id, status, reason, former, counted, proposer,
                                                     proposed_at)
                        values (:id, :session, 'PROPOSED', 'Thử', '{"items":[]}', '{"items":[]}', 'Người thử', now())""")
                .setParameter("id", id)
                .setParameter("session", UUID.fromString(session))
                .executeUpdate();
        return id.toString();
    }

    @Transactional
    public String person(String name, String unitId) {
        Person person = Person.of(name, "FEMALE", "Chuyên viên", UUID.fromString(unitId), false);
        people.persistAndFlush(person);
        return person.id().toString();
    }
}

package vn.sovang.unit.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.time.AppClock;
import vn.sovang.unit.merge.PersonHoldings;

/** The identity number of a person. It is sealed to the person, so moving it means sealing it anew. */
@ApplicationScoped
class HeldIdentity implements PersonHoldings {

    private final PersonIdentities identities;
    private final IdentityKeys keys;
    private final AppClock clock;

    HeldIdentity(PersonIdentities identities, IdentityKeys keys, AppClock clock) {
        this.identities = identities;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "identity-number";
    }

    @Override
    public String label() {
        return "Số định danh";
    }

    @Override
    public boolean isRestricted() {
        return true;
    }

    /** Named by whoever has it at first, so that the row is found again on the way back. */
    @Override
    public List<Held> of(UUID personId) {
        return identities.findByIdOptional(personId).stream()
                .map(i -> new Held(personId, label()))
                .toList();
    }

    @Override
    public Set<UUID> clashing(UUID from, UUID to) {
        return identities.findByIdOptional(to).isPresent() ? Set.of(from) : Set.of();
    }

    @Override
    public void move(Collection<UUID> ids, UUID from, UUID to) {
        Optional<PersonIdentity> there = identities.findByIdOptional(from);
        if (there.isEmpty() || identities.findByIdOptional(to).isPresent()) {
            return;
        }
        String number = keys.open(from, there.get().sealed());
        PersonIdentity moved = PersonIdentity.of(to);
        moved.write(keys.seal(to, number), keys.finder(number), there.get().writtenBy(), clock.instant());
        identities.delete(there.get());
        identities.persistAndFlush(moved);
    }
}

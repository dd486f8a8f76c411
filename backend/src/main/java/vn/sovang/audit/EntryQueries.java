package vn.sovang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sovang.shared.problem.Forbidden;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;

/** Searches the trail, latest first, in parts; each part is one statement. */
@ApplicationScoped
public class EntryQueries {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;
    private final ActionWords actions;
    private final RecordWords records;
    private final FactWords facts;

    EntryQueries(EntityManager entities, ObjectMapper json, ActionWords actions, RecordWords records, FactWords facts) {
        this.entities = entities;
        this.json = json;
        this.actions = actions;
        this.records = records;
        this.facts = facts;
    }

    /** @param after {@code next} of the part before, null for the first */
    EntryView.Slice search(Actor reader, EntryFilter filter, String after, int size) {
        EntrySearch search = scope(reader).narrow(filter, actions);
        if (after != null && !after.isBlank()) {
            search.after(EntryCursor.read(after));
        }
        List<EntryView> found = read(search, size + 1);
        if (found.size() <= size) {
            return new EntryView.Slice(found, Optional.empty());
        }
        EntryView last = found.get(size - 1);
        return new EntryView.Slice(
                found.subList(0, size), Optional.of(new EntryCursor(last.at(), last.id()).written()));
    }

    /** @throws NotFound when it is absent or somebody else's (404) */
    EntryView get(Actor reader, UUID id) {
        return read(scope(reader).only(id), 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static EntrySearch scope(Actor reader) {
        if (reader.roles().equals(Set.of(Role.INTEGRATION))) {
            throw new Forbidden("Nhật ký dành cho người dùng, không dành cho hệ thống kết nối.");
        }
        return new EntrySearch(reader);
    }

    private List<EntryView> read(EntrySearch search, int most) {
        // The places in the chain are looked up for the part alone, after it is cut.
        Query query = entities.createNativeQuery("""
                        select p.*, l.day, l.place, l.hash
                          from (select e.id, e.at, e.account_id, e.account_name, e.action, e.subject_type, e.subject_id,
                                       cast(e.details as text) as details, e.sample
                                  from audit_entry e""" + search.where() + """
                                 order by e.at desc, e.id desc limit :most) p
                          left join audit_link l on l.entry_id = p.id
                         order by p.at desc, p.id desc""", Tuple.class)
                .setParameter("most", most);
        search.parameters().forEach(query::setParameter);
        List<EntryView> entries = new ArrayList<>();
        for (Object row : query.getResultList()) {
            entries.add(entry((Tuple) row));
        }
        return entries;
    }

    private EntryView entry(Tuple t) {
        String action = t.get("action", String.class);
        String type = t.get("subject_type", String.class);
        UUID record = t.get("subject_id", UUID.class);
        Map<String, Object> details = details(t.get("details", String.class));
        Map<String, String> said = facts.of(details);
        return new EntryView(
                t.get("id", UUID.class),
                t.get("at", Instant.class),
                Optional.ofNullable(t.get("account_id", UUID.class)),
                t.get("account_name", String.class),
                actions.group(action),
                actions.group(action).label(),
                actions.sentence(action, said),
                type,
                records.label(type),
                Optional.ofNullable(record),
                records.page(type, record, details),
                facts.shown(said),
                t.get("sample", Boolean.class),
                Optional.ofNullable(t.get("day", LocalDate.class))
                        .map(day -> new EntryView.ChainPlace(
                                day,
                                t.get("place", Long.class),
                                HexFormat.of().formatHex(t.get("hash", byte[].class)))));
    }

    private Map<String, Object> details(String text) {
        try {
            return json.readValue(text, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept facts cannot be read back", e);
        }
    }
}

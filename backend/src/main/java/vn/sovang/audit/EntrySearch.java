package vn.sovang.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** The conditions of one search of the trail, those of the reader's scope first. */
final class EntrySearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** AUDITOR reads all, everybody else their own acts. */
    EntrySearch(Actor reader) {
        if (!AuditPolicy.seesAll(reader)) {
            add("e.account_id = :reader", "reader", reader.accountId());
        }
    }

    EntrySearch narrow(EntryFilter filter, ActionWords actions) {
        if (filter.actorId() != null) {
            add("e.account_id = :actor", "actor", filter.actorId());
        }
        if (filter.group() == ActionGroup.OTHER) {
            add("e.action not in (:actions)", "actions", actions.all());
        } else if (filter.group() != null) {
            actionsOf(filter.group(), actions);
        }
        if (filter.recordType() != null && !filter.recordType().isBlank()) {
            add("e.subject_type = :type", "type", filter.recordType().strip());
        }
        if (filter.recordId() != null) {
            add("e.subject_id = :record", "record", filter.recordId());
        }
        if (filter.from() != null) {
            add("e.at >= :from", "from", start(filter.from()));
        }
        if (filter.to() != null) {
            add("e.at < :to", "to", start(filter.to().plusDays(1)));
        }
        if (filter.sample() != null) {
            add("e.sample = :sample", "sample", filter.sample());
        }
        words(filter.q(), actions);
        return this;
    }

    EntrySearch only(UUID id) {
        return add("e.id = :id", "id", id);
    }

    EntrySearch after(EntryCursor cursor) {
        parameters.put("afterId", cursor.id());
        return add("(e.at, e.id) < (:afterAt, :afterId)", "afterAt", cursor.at());
    }

    private void actionsOf(ActionGroup group, ActionWords actions) {
        List<String> of = actions.ofGroup(group);
        if (of.isEmpty()) {
            conditions.add("false");
        } else {
            add("e.action in (:actions)", "actions", of);
        }
    }

    /** Every word stands in the actor's name, in the facts, or in what the action is called. */
    private void words(String q, ActionWords actions) {
        int n = 0;
        for (String word : q == null ? new String[0] : q.strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            String name = "word" + n++;
            String held =
                    "audit_search(e.account_name, e.details) like '%' || sv_fold(:" + name + ") || '%' escape '\\'";
            List<String> said = actions.saying(word);
            if (!said.isEmpty()) {
                parameters.put(name + "said", said);
                held = "(" + held + " or e.action in (:" + name + "said))";
            }
            add(held, name, word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
        }
    }

    private EntrySearch add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(AppClock.ZONE).toInstant();
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

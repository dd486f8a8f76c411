package vn.sovang.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;
import vn.sovang.shared.today.Subject;
import vn.sovang.shared.today.TodayItem;
import vn.sovang.shared.today.TodaySource;

/** For members: dossiers to read, a slip to cast. For the department: sessions that are due or running. */
@ApplicationScoped
class SessionsToday implements TodaySource {

    private static final int MOST = 20;
    private static final int NEAR_DAYS = 3;

    private final EntityManager entities;
    private final AppClock clock;

    SessionsToday(EntityManager entities, AppClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Actor actor, int year) {
        List<TodayItem> items = new ArrayList<>();
        if (actor.is(Role.COUNCIL)) {
            items.addAll(mine(actor));
        }
        if (actor.is(Role.DEPARTMENT)) {
            items.addAll(kept());
        }
        return items;
    }

    private List<TodayItem> mine(Actor actor) {
        List<?> rows = entities.createNativeQuery("""
                        select s.id, s.title, s.status, s.planned_on,
                               (select count(*) from council_agenda_item i where i.session_id = s.id) as items,
                               exists (select 1 from council_urn u where u.session_id = s.id)
                                 and not exists (select 1 from council_urn_mark k
                                                  where k.session_id = s.id and k.member_id = m.member_id) as voting
                          from council_session s join council_session_member m on m.session_id = s.id
                         where m.account_id = :me and s.status in ('SENT', 'OPEN')
                         order by s.planned_on nulls last, s.id limit %d""".formatted(MOST), Tuple.class)
                .setParameter("me", Sessions.councillor(actor))
                .getResultList();
        return rows.stream().map(r -> (Tuple) r).map(t -> item(t, true)).toList();
    }

    private List<TodayItem> kept() {
        List<?> rows = entities.createNativeQuery("""
                        select s.id, s.title, s.status, s.planned_on,
                               (select count(*) from council_agenda_item i where i.session_id = s.id) as items,
                               false as voting
                          from council_session s join council c on c.id = s.council_id
                         where c.kind = 'PROVINCIAL'
                           and (s.status = 'OPEN' or s.status in ('PREPARING', 'SENT') and s.planned_on <= :near)
                         order by s.planned_on nulls last, s.id limit %d""".formatted(MOST), Tuple.class)
                .setParameter("near", clock.today().plusDays(NEAR_DAYS))
                .getResultList();
        return rows.stream().map(r -> (Tuple) r).map(t -> item(t, false)).toList();
    }

    private TodayItem item(Tuple t, boolean member) {
        SessionStatus status = SessionStatus.valueOf(t.get("status", String.class));
        LocalDate day = t.get("planned_on", LocalDate.class);
        UUID id = t.get("id", UUID.class);
        long items = t.get("items", Number.class).longValue();
        boolean voting = t.get("voting", Boolean.class);
        boolean near = day != null && !day.isAfter(clock.today().plusDays(NEAR_DAYS));
        String verb =
                member ? voting ? "Bỏ phiếu" : "Đọc hồ sơ" : status == SessionStatus.OPEN ? "Tiếp tục" : "Chuẩn bị";
        return new TodayItem(
                near && !voting ? TodayItem.Group.DUE : TodayItem.Group.WAITING,
                (member ? "council-session-" : "council-session-kept-") + id,
                Subject.of(Subject.Type.COUNCIL_SESSION, id),
                t.get("title", String.class),
                voting ? "Đang bỏ phiếu, " + items + " trường hợp" : items + " trường hợp đề nghị khen thưởng",
                Optional.ofNullable(day),
                Optional.of(verb));
    }
}

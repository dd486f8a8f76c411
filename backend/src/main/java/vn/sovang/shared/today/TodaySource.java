package vn.sovang.shared.today;

import java.util.List;
import vn.sovang.shared.security.Actor;

/** Implemented by each feature: what of it concerns this person today. A fixed number of statements each. */
public interface TodaySource {

    default List<TodayItem> items(Actor actor, int year) {
        return List.of();
    }

    default List<TodayPanel> panels(Actor actor, int year) {
        return List.of();
    }
}

package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;

/** What an account may do has changed; who it is today is looked up anew once that is stored. */
record AccessChanged(UUID accountId) {

    /** Tells and hears it. */
    @ApplicationScoped
    static class News {

        private final Event<AccessChanged> event;
        private final ActorDirectory actors;

        News(Event<AccessChanged> event, ActorDirectory actors) {
            this.event = event;
            this.actors = actors;
        }

        void tell(UUID accountId) {
            event.fire(new AccessChanged(accountId));
        }

        void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged changed) {
            actors.forgetAll();
        }
    }
}

package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;

/** Has the program look up anew who asks, so that what a call costs does not depend on when the one before it was. */
@ApplicationScoped
public class ForgottenActors {

    private final ActorDirectory directory;

    ForgottenActors(ActorDirectory directory) {
        this.directory = directory;
    }

    public void forget() {
        directory.forgetAll();
    }
}

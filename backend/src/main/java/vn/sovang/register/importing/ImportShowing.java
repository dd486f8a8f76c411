package vn.sovang.register.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.shared.security.Verdict;

/** A table as its senders see it: how far it is and what can be done next. */
@ApplicationScoped
class ImportShowing {

    private final ImportLines lines;
    private final ImportJobs jobs;

    ImportShowing(ImportLines lines, ImportJobs jobs) {
        this.lines = lines;
        this.jobs = jobs;
    }

    /** @param whole with the figures of its lines, which take a statement of their own */
    ImportViews.View of(RegisterImport i, boolean whole) {
        boolean outside = i.state().isOutside();
        return new ImportViews.View(
                i.id(),
                i.version(),
                i.fileName(),
                i.fileSize(),
                i.received(),
                i.state(),
                i.state().label(),
                Optional.ofNullable(i.said()),
                i.state() == ImportState.READING
                        ? jobs.of(i.id()).map(ImportJobs.Job::lines).orElse(0)
                        : i.rows(),
                whole && i.state() == ImportState.READ ? lines.counts(i.id()) : ImportViews.Counts.NONE,
                i.written(),
                i.madeByName(),
                i.madeAt(),
                Optional.ofNullable(i.committedAt()),
                Optional.ofNullable(i.undoneAt()),
                List.of(
                        action(ImportViews.Action.SEND, i.state() == ImportState.RECEIVING),
                        action(
                                ImportViews.Action.READ_AGAIN,
                                i.state() == ImportState.READ || i.state() == ImportState.UNREADABLE),
                        action(ImportViews.Action.ANSWER, i.state() == ImportState.READ),
                        action(ImportViews.Action.COMMIT, i.state() == ImportState.READ),
                        action(ImportViews.Action.STOP, i.state().isAtWork()),
                        action(ImportViews.Action.DISCARD, outside),
                        action(ImportViews.Action.UNDO, i.state() == ImportState.WRITTEN)));
    }

    private static AllowedAction action(ImportViews.Action action, boolean may) {
        return AllowedAction.of(action, Verdict.of(may, "Không làm được ở bước này."));
    }
}

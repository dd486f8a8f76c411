package vn.sovang.eligibility.run;

/** What a kind of run does in a step; within the transaction in which the run remembers where it stands. */
public interface RunSteps {

    RunKind kind();

    /** The next part of the way, a few hundred at most, so that the run can be stopped soon. */
    RuleRun.Step next(RuleRun run);
}

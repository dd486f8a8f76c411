package vn.sovang.plan.reading;

/** A value read from the paper together with the words it was read from. */
public record Fact<T>(T value, String raw) {}

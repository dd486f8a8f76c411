package vn.sovang.launch;

/** Something outside the program that keeps it from starting, said in words for the person at the console. */
public class LaunchFailure extends RuntimeException {
    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }

    public LaunchFailure(String message) {
        super(message);
    }
}

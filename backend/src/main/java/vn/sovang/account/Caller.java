package vn.sovang.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a sign-in comes from.
 *
 * @param address network address of the browser
 * @param agent what the browser calls itself, may be null
 * @param browserId the browser's own cookie, when its hash is right; which accounts know it is another question
 */
record Caller(String address, String agent, Optional<UUID> browserId) {}

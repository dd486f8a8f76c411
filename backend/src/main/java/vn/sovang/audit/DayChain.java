package vn.sovang.audit;

import java.util.Arrays;
import java.util.HexFormat;

/** Walks the links of one day. After a fault it goes on from the stored hash, so that each fault is named once. */
final class DayChain {

    private final Faults faults;
    private long entries;
    private long expected = 1;
    private byte[] last = Sha256.NONE;

    DayChain(Faults faults) {
        this.faults = faults;
    }

    void next(ChainReading.Link link) {
        if (link.place() != expected) {
            faults.gap(expected, link.place() - 1);
        }
        if (link.entry() == null) {
            faults.removed(link.place(), link.entryId());
        } else if (link.place() == expected
                && !Arrays.equals(link.hash(), link.entry().hash(last))) {
            faults.altered(link.place(), link.entryId());
        }
        last = link.hash();
        expected = link.place() + 1;
        entries++;
    }

    void compare(DayDigest digest) {
        if (digest.entries() != entries
                || !digest.lastHash().equals(HexFormat.of().formatHex(last))) {
            faults.endDiffers(digest.entries(), entries);
        }
    }

    long entries() {
        return entries;
    }
}

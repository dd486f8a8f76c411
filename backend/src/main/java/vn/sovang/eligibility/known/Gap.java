package vn.sovang.eligibility.known;

import java.util.EnumSet;
import java.util.Set;

/** Something nobody recorded. */
public record Gap(Topic topic, String sentence) {

    /** What it is about, because not every award asks for everything. */
    public enum Topic {
        GRADES,
        MEMBERS,
        BLOCK,
        PRIOR
    }

    /** Whether the rules about the award would have asked for it. */
    boolean matters(String award) {
        return asked(award).contains(topic);
    }

    private static Set<Topic> asked(String award) {
        return switch (award) {
            case "TTLDXS", "TTLDTT" -> EnumSet.of(Topic.GRADES, Topic.MEMBERS);
            case "CO_TINH", "CO_CP" -> EnumSet.of(Topic.BLOCK);
            case "BK_TINH" -> EnumSet.of(Topic.GRADES, Topic.BLOCK);
            case "BK_TTG", "HC_LD1", "HC_LD2", "HC_LD3" -> EnumSet.of(Topic.GRADES, Topic.PRIOR);
            default -> EnumSet.of(Topic.GRADES);
        };
    }
}

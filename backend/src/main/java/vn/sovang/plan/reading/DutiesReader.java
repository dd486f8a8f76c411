package vn.sovang.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part "Tổ chức thực hiện": numbered actors with the duties below each. */
final class DutiesReader {

    private static final Pattern ACTOR = Pattern.compile("^(\\d{1,2})\\.\\s+(.{3,250})$");
    private static final Pattern REQUEST = Pattern.compile("^(?iu)đề nghị\\s+");

    private final PartyReader reader;

    DutiesReader(PartyReader reader) {
        this.reader = reader;
    }

    List<ActorDuties> read(List<String> lines) {
        List<ActorDuties> all = new ArrayList<>();
        String number = null;
        String actor = null;
        List<String> duties = new ArrayList<>();
        for (String line : lines) {
            Matcher next = ACTOR.matcher(line);
            if (next.matches()) {
                add(all, number, actor, duties);
                duties = new ArrayList<>();
                number = next.group(1);
                String[] parts = next.group(2).split("\\s*:\\s*", 2);
                actor = parts[0];
                if (parts.length > 1 && !parts[1].isBlank()) {
                    duties.add(parts[1]);
                }
            } else if (actor != null) {
                duties.add(line);
            }
        }
        add(all, number, actor, duties);
        return all;
    }

    private void add(List<ActorDuties> all, String number, String actor, List<String> duties) {
        if (actor == null) {
            return;
        }
        Matcher request = REQUEST.matcher(actor);
        boolean requested = request.find();
        String named = requested ? actor.substring(request.end()) : actor;
        List<WrittenParty> parties = PartyCell.names(named).stream()
                .flatMap(name -> reader.read(name).stream())
                .toList();
        all.add(new ActorDuties(number, actor, parties, requested, duties));
    }
}

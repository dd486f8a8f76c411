package vn.sovang.council.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sovang.meeting.ballot.Ballot;
import vn.sovang.meeting.ballot.Count;
import vn.sovang.meeting.ballot.Tally;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.problem.Problem.FieldError;

/** The sums of one slip, split over the ballots its lines belong to; every fault is said at the line that was sent. */
record SlipCount(Tally tally, Map<UUID, SessionCommands.ItemVotes> lines) {

    static SlipCount of(VotingWay way, SessionCommands.Count body) {
        Tally tally = way == VotingWay.HANDS
                ? new Tally(null, null, null, body.valid(), null)
                : new Tally(body.issued(), body.returned(), body.notReturned(), body.valid(), body.spoilt());
        Map<UUID, SessionCommands.ItemVotes> lines = new LinkedHashMap<>();
        body.items().forEach(i -> lines.put(i.itemId(), i));
        return new SlipCount(tally, lines);
    }

    /** What was counted, as it would be sent again. */
    static SessionCommands.Count read(List<Ballot> votes, List<AgendaItem> agenda) {
        Tally t = votes.get(0).tally();
        List<SessionCommands.ItemVotes> items = new ArrayList<>();
        for (AgendaItem item : agenda) {
            votes.stream()
                    .filter(b -> b.id().equals(item.ballotId()))
                    .flatMap(b -> b.candidates().stream())
                    .filter(c -> c.id().equals(item.candidateId()))
                    .forEach(c ->
                            items.add(new SessionCommands.ItemVotes(item.id(), c.votes(), c.against(), c.blank())));
        }
        return new SessionCommands.Count(t.issued(), t.returned(), t.notReturned(), t.valid(), t.spoilt(), items);
    }

    /** Does with each ballot and its part what {@code each} says. */
    void over(List<Ballot> votes, List<AgendaItem> agenda, java.util.function.BiConsumer<Ballot, Count> each) {
        List<FieldError> errors = new ArrayList<>();
        List<UUID> order = new ArrayList<>(lines.keySet());
        for (Ballot ballot : votes) {
            List<AgendaItem> items = agenda.stream()
                    .filter(i -> ballot.id().equals(i.ballotId()))
                    .toList();
            List<Count.Votes> sums = items.stream()
                    .filter(i -> lines.containsKey(i.id()))
                    .map(i -> {
                        SessionCommands.ItemVotes v = lines.get(i.id());
                        return new Count.Votes(i.candidateId(), v.votes(), v.against(), v.blank());
                    })
                    .toList();
            try {
                each.accept(ballot, new Count(tally, sums, List.of(), null));
            } catch (Invalid wrong) {
                wrong.errors().forEach(e -> errors.add(placed(e, items, order)));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors.stream().distinct().toList());
        }
    }

    /** A fault of a ballot's line, at the line of the slip that was sent. */
    private FieldError placed(FieldError e, List<AgendaItem> items, List<UUID> order) {
        if (!e.pointer().matches("/votes/\\d+/.*")) {
            return new FieldError(e.pointer().equals("/votes") ? "/items" : e.pointer(), e.message());
        }
        String[] parts = e.pointer().split("/");
        List<UUID> sent =
                items.stream().map(AgendaItem::id).filter(lines::containsKey).toList();
        int at = order.indexOf(sent.get(Integer.parseInt(parts[2])));
        return new FieldError("/items/" + at + "/" + parts[3], e.message());
    }
}

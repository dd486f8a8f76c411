package vn.sovang.block.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.block.Block;
import vn.sovang.block.BlockTerm;
import vn.sovang.block.BlockTerms;
import vn.sovang.block.TermStatus;
import vn.sovang.block.TermView;
import vn.sovang.block.TermViews;
import vn.sovang.document.FileExchange;
import vn.sovang.document.FileView;
import vn.sovang.shared.paging.Page;
import vn.sovang.shared.paging.PageQuery;
import vn.sovang.shared.paging.SqlList;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.AllowedAction;
import vn.sovang.unit.UnitNames;

/** Rooms as they are shown to whoever may enter them. */
@ApplicationScoped
class Rooms {

    private static final Map<String, String> SORTS =
            Map.of("name", "b.name, b.id, t.year", "year", "t.year, b.name, b.id");
    private static final String COLUMNS = """
            select b.id, b.name, b.system, t.year, t.status,
                   (select count(*) from block_term_member m where m.term_id = t.id) as members,
                   (select count(*) from block_room_paper p where p.term_id = t.id) as papers
            """;
    private static final String DEPARTMENT = "Ban Thi đua – Khen thưởng";

    private final BlockTerms terms;
    private final TermViews views;
    private final RoomPapers papers;
    private final RoomPolicy policy;
    private final Instance<RoomConferences> conferences;
    private final FileExchange files;
    private final UnitNames units;
    private final EntityManager entities;

    Rooms(
            BlockTerms terms,
            TermViews views,
            RoomPapers papers,
            RoomPolicy policy,
            @Any Instance<RoomConferences> conferences,
            FileExchange files,
            UnitNames units,
            EntityManager entities) {
        this.terms = terms;
        this.views = views;
        this.papers = papers;
        this.policy = policy;
        this.conferences = conferences;
        this.files = files;
        this.units = units;
        this.entities = entities;
    }

    Page<RoomSummary> list(Actor actor, PageQuery query) {
        var paging = query.read(SORTS, "-year");
        return open(actor, COLUMNS)
                .search("b.search", paging.q())
                .page(
                        paging,
                        t -> new RoomSummary(
                                t.get("id", UUID.class),
                                t.get("name", String.class),
                                t.get("system", String.class),
                                t.get("year", Integer.class),
                                TermStatus.valueOf(t.get("status", String.class))
                                        .label(),
                                t.get("members", Number.class).longValue(),
                                t.get("papers", Number.class).longValue()));
    }

    RoomView of(Actor actor, Block block, BlockTerm term) {
        TermView shown = views.of(actor, block, term);
        Optional<UUID> own = policy.own(actor, term);
        List<RoomPaper> shared = papers.of(term.id());
        Map<UUID, String> names = units.of(Stream.concat(shared.stream().map(RoomPaper::unitId), own.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, FileView> sent =
                files.views(shared.stream().map(RoomPaper::fileId).toList());
        return new RoomView(
                block.id(),
                block.name(),
                block.system(),
                term.year(),
                term.status().label(),
                term.status() == TermStatus.OFFICIAL,
                own.map(names::get),
                open(actor, "select t.year")
                        .where("b.id = :block", "block", block.id())
                        .all("t.year desc", t -> t.get(0, Integer.class)),
                shown.decision(),
                shown.declaredMembers(),
                shown.headTitle(),
                shown.deputyTitle(),
                shown.members(),
                shown.leaders(),
                shown.deadlines(),
                shown.activities(),
                conferences.stream()
                        .flatMap(c -> c.of(block.id(), term.year()).stream())
                        .toList(),
                shared.stream()
                        .map(p -> paper(actor, term, p, sent.get(p.fileId()), names))
                        .toList(),
                List.of(AllowedAction.of(RoomView.Action.SHARE_PAPER, policy.mayShare(actor, term))));
    }

    private SqlList open(Actor actor, String columns) {
        return policy.within(actor, new SqlList(entities, columns, "block b join block_term t on t.block_id = b.id"))
                .where("b.level = 'SUPRA_PROVINCIAL'");
    }

    private RoomView.Paper paper(Actor actor, BlockTerm term, RoomPaper p, FileView file, Map<UUID, String> names) {
        return new RoomView.Paper(
                p.id(),
                p.version(),
                p.title(),
                file.name(),
                file.kindLabel(),
                file.size(),
                p.unitId() == null ? DEPARTMENT : names.get(p.unitId()),
                p.sharedName(),
                p.sharedAt(),
                List.of(AllowedAction.of(RoomView.PaperAction.REMOVE, policy.mayRemove(actor, term, p))));
    }
}

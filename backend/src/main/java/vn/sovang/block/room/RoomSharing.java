package vn.sovang.block.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.sovang.audit.AuditTrail;
import vn.sovang.block.Block;
import vn.sovang.block.BlockLevel;
import vn.sovang.block.BlockTerm;
import vn.sovang.block.BlockTerms;
import vn.sovang.block.Blocks;
import vn.sovang.document.FileExchange;
import vn.sovang.shared.http.Precondition;
import vn.sovang.shared.problem.NotFound;
import vn.sovang.shared.problem.Shape;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.time.AppClock;

/** Opens a room, and lays papers into it or takes them out. */
@ApplicationScoped
public class RoomSharing {

    private static final String SUBJECT = "block-room-paper";

    private final Blocks blocks;
    private final BlockTerms terms;
    private final Rooms rooms;
    private final RoomPapers papers;
    private final RoomPolicy policy;
    private final FileExchange files;
    private final Shape shape;
    private final AuditTrail audit;
    private final AppClock clock;

    RoomSharing(
            Blocks blocks,
            BlockTerms terms,
            Rooms rooms,
            RoomPapers papers,
            RoomPolicy policy,
            FileExchange files,
            Shape shape,
            AuditTrail audit,
            AppClock clock) {
        this.blocks = blocks;
        this.terms = terms;
        this.rooms = rooms;
        this.papers = papers;
        this.policy = policy;
        this.files = files;
        this.shape = shape;
        this.audit = audit;
        this.clock = clock;
    }

    /** A cluster's year whose reader has been let in. */
    private record Room(Block block, BlockTerm term) {}

    @Transactional
    RoomView get(Actor actor, UUID blockId, int year) {
        Room room = enter(actor, blockId, year);
        return rooms.of(actor, room.block(), room.term());
    }

    @Transactional
    public RoomView share(Actor actor, UUID blockId, int year, NewRoomPaper wanted) {
        Room room = enter(actor, blockId, year);
        policy.mayShare(actor, room.term()).orRefuse();
        shape.check(wanted);
        files.require(actor, wanted.fileId(), "/fileId");
        RoomPaper paper = RoomPaper.share(
                room.term().id(),
                wanted.title(),
                wanted.fileId(),
                policy.own(actor, room.term()).orElse(null),
                actor,
                clock.instant());
        papers.persistAndFlush(paper);
        record(actor, "block-room.share", room, paper);
        return rooms.of(actor, room.block(), room.term());
    }

    @Transactional
    RoomView remove(Actor actor, UUID blockId, int year, UUID paperId, Precondition precondition) {
        Room room = enter(actor, blockId, year);
        RoomPaper paper = papers.get(room.term().id(), paperId);
        policy.mayRemove(actor, room.term(), paper).orRefuse();
        precondition.require(paper.version());
        papers.delete(paper);
        record(actor, "block-room.remove", room, paper);
        papers.flush();
        return rooms.of(actor, room.block(), room.term());
    }

    @Transactional
    FileExchange.Opened open(Actor actor, UUID blockId, int year, UUID paperId) {
        Room room = enter(actor, blockId, year);
        return files.open(actor, papers.get(room.term().id(), paperId).fileId());
    }

    /** @throws NotFound when there is no such room, or none the actor may enter (404) */
    private Room enter(Actor actor, UUID blockId, int year) {
        Block block = blocks.get(blockId);
        BlockTerm term = terms.get(blockId, year);
        if (block.level() != BlockLevel.SUPRA_PROVINCIAL || !policy.reads(actor, term)) {
            throw new NotFound();
        }
        return new Room(block, term);
    }

    private void record(Actor actor, String action, Room room, RoomPaper paper) {
        audit.record(
                actor,
                action,
                SUBJECT,
                paper.id(),
                Map.of("block", room.block().id(), "year", room.term().year(), "title", paper.title()));
    }
}

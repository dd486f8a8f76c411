package vn.sovang.block.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sovang.block.BlockKind;
import vn.sovang.block.BlockPolicy;
import vn.sovang.block.BlockTerm;
import vn.sovang.block.BlockTerms;
import vn.sovang.block.Composition;
import vn.sovang.block.Compositions;
import vn.sovang.block.DecisionFacts;
import vn.sovang.document.paper.BlockDecisionPaper;
import vn.sovang.document.paper.BlockDecisionPaper.ListedBlock;
import vn.sovang.document.paper.BlockDecisionPaper.Member;
import vn.sovang.document.paper.Capacity;
import vn.sovang.document.paper.Letterhead;
import vn.sovang.document.paper.Signature;
import vn.sovang.document.paper.Wording;
import vn.sovang.document.paper.docx.PaperWriter;
import vn.sovang.shared.problem.StateConflict;
import vn.sovang.shared.security.Actor;
import vn.sovang.unit.UnitNames;

/** Drafts the one decision on all blocks of a year as a Word file, with every block and member in its annex. */
@ApplicationScoped
class YearPaper {

    private final BlockSystems systems;
    private final BlockTerms terms;
    private final BlockYears years;
    private final Compositions compositions;
    private final BlockPolicy policy;
    private final UnitNames units;
    private final String province;
    private final List<String> legalBases;

    YearPaper(
            BlockSystems systems,
            BlockTerms terms,
            BlockYears years,
            Compositions compositions,
            BlockPolicy policy,
            UnitNames units,
            @ConfigProperty(name = "sovang.province") String province,
            @ConfigProperty(name = "sovang.blocks.legal-bases") List<String> legalBases) {
        this.systems = systems;
        this.terms = terms;
        this.years = years;
        this.compositions = compositions;
        this.policy = policy;
        this.units = units;
        this.province = province;
        this.legalBases = legalBases;
    }

    /** A Word file with its name. */
    record File(String name, byte[] content) {}

    @Transactional
    File draft(Actor actor, UUID systemId, int year) {
        BlockSystem system = systems.get(systemId);
        years.meant(system, year);
        policy.mayFound(actor).orRefuse();
        List<Composition> all = compositions.of(system.name(), year);
        if (all.isEmpty()) {
            throw new StateConflict("Năm " + year + " chưa có cụm, khối nào.");
        }
        Map<UUID, BlockTerm> ofBlock =
                terms.ofSystem(system.name(), year).stream().collect(Collectors.toMap(BlockTerm::blockId, t -> t));
        Optional<DecisionFacts> decided = years.of(systemId, year).map(BlockYear::decision);
        Map<UUID, String> names = official(all);
        String place = province.replaceFirst("^(Tỉnh|Thành phố) ", "");
        String committee =
                "Ủy ban nhân dân " + province.substring(0, 1).toLowerCase(Wording.VIETNAMESE) + province.substring(1);
        BlockDecisionPaper.Decision decision = new BlockDecisionPaper.Decision(
                Letterhead.state(null, committee)
                        .numbered(decided.map(d -> d.number().split("/")[0]).orElse(null), "QĐ-UBND")
                        .at(place, decided.map(DecisionFacts::date).orElse(null)),
                "Chủ tịch " + committee,
                year,
                "thuộc " + committee.substring("Ủy ban nhân dân ".length()),
                bases(),
                all.stream()
                        .map(c -> listed(c, ofBlock.get(c.blockId()), names))
                        .toList(),
                null,
                replaced(system, year),
                "Chánh Văn phòng " + committee + ", Giám đốc Sở Nội vụ",
                Signature.in(Capacity.FOR_HEAD, "Chủ tịch", "Phó Chủ tịch", null),
                List.of(
                        "Ban Thi đua - Khen thưởng Trung ương",
                        "Chủ tịch, các Phó Chủ tịch " + committee,
                        "Lưu: VT, NC"));
        return new File("quyet-dinh-kien-toan-cum-khoi-" + year + ".docx", write(decision));
    }

    private List<String> bases() {
        List<String> bases = new ArrayList<>(legalBases);
        bases.add("Theo đề nghị của Giám đốc Sở Nội vụ");
        return bases;
    }

    /** What the year before stood on ends with this decision. */
    private String replaced(BlockSystem system, int year) {
        String former = terms.ofSystem(system.name(), year - 1).stream()
                .map(BlockTerm::decision)
                .filter(d -> d != null)
                .distinct()
                .map(d -> "số " + d.number() + (d.date() == null ? "" : " " + Wording.date(d.date())))
                .collect(Collectors.joining(", "));
        if (former.isEmpty()) {
            return null;
        }
        return (former.contains(", số ") ? "các Quyết định " : "Quyết định ") + former;
    }

    /** A decision calls its units by their own names, however an earlier paper wrote them. */
    private Map<UUID, String> official(List<Composition> all) {
        return units.of(all.stream()
                .flatMap(c -> c.seats().stream())
                .map(Composition.Seat::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static ListedBlock listed(Composition c, BlockTerm term, Map<UUID, String> names) {
        List<Member> members = c.seats().stream()
                .map(s -> new Member(s.unitId() == null ? s.name() : names.get(s.unitId()), role(c, s, term)))
                .toList();
        return new ListedBlock(c.blockName(), c.kind() == BlockKind.CLUSTER, c.declaredMembers(), members);
    }

    private static String role(Composition c, Composition.Seat seat, BlockTerm term) {
        if (seat.unitId() == null) {
            return null;
        }
        if (c.head().filter(h -> seat.unitId().equals(h.unitId())).isPresent()) {
            return term.headTitle();
        }
        return term.deputyUnitIds().contains(seat.unitId()) ? term.deputyTitle() : null;
    }

    private static byte[] write(BlockDecisionPaper.Decision decision) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.docx(BlockDecisionPaper.of(decision), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package vn.sovang.block.system;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sovang.block.DecisionFacts;
import vn.sovang.block.TermArchive;
import vn.sovang.block.TermSource;

/**
 * Everything held of all blocks of a system in a year.
 *
 * @param owner organiser of the system, as a unit or as written
 * @param blocks one archive for each block, in the order they are printed
 */
@Schema(name = "BlockYearArchive")
public record YearArchive(
        @NotNull String format,
        @NotNull String system,
        Optional<String> owner,
        @NotNull SystemCycle cycle,
        Optional<String> systemNote,
        @NotNull int year,
        Optional<String> decidedBy,
        Optional<DecisionFacts> decision,
        Optional<String> replaced,
        Optional<String> note,
        @NotNull List<YearCount> counts,
        @NotNull List<YearQuota> quotas,
        @NotNull List<TermSource> sources,
        @NotNull List<TermArchive.Fact> facts,
        @NotNull List<String> warnings,
        @NotNull List<TermArchive> blocks) {}

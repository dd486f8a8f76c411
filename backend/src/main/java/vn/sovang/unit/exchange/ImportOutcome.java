package vn.sovang.unit.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.sovang.unit.UnitContent;
import vn.sovang.unit.profile.ProfileContent;

/** What a committed table made and changed, with the versions it left behind. */
record ImportOutcome(List<Made> made, List<Changed> changed) {

    record Made(UUID unitId, int version) {}

    record Changed(UUID unitId, int version, UnitContent before, ProfileContent facts) {}

    @Converter
    @Immutable
    static class Column extends KeptJson<ImportOutcome> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}

package vn.sovang.unit.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The rows of a table as one value: a list by itself would count as changed only when its length changes. */
record KeptRows(List<UnitRow> list) {

    KeptRows {
        list = List.copyOf(list);
    }

    @Converter
    @Immutable
    static class Column extends KeptJson<KeptRows> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}

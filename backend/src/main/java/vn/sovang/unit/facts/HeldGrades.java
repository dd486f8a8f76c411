package vn.sovang.unit.facts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import vn.sovang.unit.merge.PersonTable;

/** Grades of a person; a year has one. */
@Singleton
class HeldGrades extends PersonTable {

    HeldGrades(EntityManager entities) {
        super(
                entities,
                new Table(
                        "annual-grade",
                        "Xếp loại hằng năm",
                        "annual_grade",
                        "id",
                        "person_id",
                        "'Năm ' || t.year || ': ' || t.grade",
                        "o.year = t.year"));
    }
}

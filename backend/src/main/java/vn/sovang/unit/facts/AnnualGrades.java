package vn.sovang.unit.facts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Grades by id. */
@ApplicationScoped
class AnnualGrades implements PanacheRepositoryBase<AnnualGrade, UUID> {}

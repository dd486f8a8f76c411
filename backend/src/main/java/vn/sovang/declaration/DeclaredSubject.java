package vn.sovang.declaration;

import java.util.UUID;
import vn.sovang.catalogue.SubjectKind;

/**
 * Who was honoured, with names as they are when declared.
 *
 * @param unitId the unit itself, the unit of the person or the commune of the household
 * @param unitName unit of a person, commune of a household, null for a unit
 * @param post post of a person, address of a household, or null
 */
record DeclaredSubject(
        SubjectKind kind, UUID unitId, UUID personId, UUID householdId, String name, String unitName, String post) {}

package vn.sovang.roster;

import java.util.Map;
import java.util.UUID;
import vn.sovang.unit.facts.WorkGrade;
import vn.sovang.unit.person.PersonContent;

/**
 * A line that was understood.
 *
 * @param known whom it is taken for, null for somebody new
 * @param missing grades that are not written yet
 */
record ReadPerson(
        int number,
        PersonContent.New content,
        String birth,
        Map<Integer, WorkGrade> grades,
        UUID known,
        Map<Integer, WorkGrade> missing,
        boolean faulty) {}

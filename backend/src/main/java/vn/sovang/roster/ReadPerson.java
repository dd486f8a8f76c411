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
 * @param numbered whether it brings an identity number the person does not have yet
 */
record ReadPerson(
        int number,
        PersonContent.New content,
        String birth,
        Map<Integer, WorkGrade> grades,
        UUID known,
        Map<Integer, WorkGrade> missing,
        boolean numbered,
        boolean faulty) {

    ReadPerson withNumber(boolean isNew) {
        return new ReadPerson(number, content, birth, grades, known, missing, isNew, faulty);
    }

    ReadPerson asFaulty() {
        return new ReadPerson(number, content, birth, grades, known, missing, false, true);
    }
}

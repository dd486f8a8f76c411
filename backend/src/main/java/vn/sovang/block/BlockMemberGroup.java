package vn.sovang.block;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sovang.unit.GroupMembers;
import vn.sovang.unit.naming.Group;

/** "Các đơn vị tham gia khối, cụm thi đua thuộc tỉnh": the members of the province's blocks in a year. */
@ApplicationScoped
class BlockMemberGroup implements GroupMembers {

    private final EntityManager entities;

    BlockMemberGroup(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Group group() {
        return Group.BLOCK_MEMBERS;
    }

    @Override
    public Set<UUID> units(int year) {
        return new HashSet<>(entities.createNativeQuery("""
                        select distinct m.unit_id from block_term_member m
                          join block_term t on t.id = m.term_id join block b on b.id = t.block_id
                         where t.year = :year and b.level = 'PROVINCIAL' and m.unit_id is not null
                        """, UUID.class)
                .setParameter("year", year)
                .getResultList());
    }
}

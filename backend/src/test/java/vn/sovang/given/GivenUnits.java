package vn.sovang.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sovang.unit.Unit;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.Units;

/** Units of a test's own, under names nobody else has. */
@ApplicationScoped
public class GivenUnits {

    private static final AtomicInteger PLACE = new AtomicInteger(9000);

    private final Units units;

    GivenUnits(Units units) {
        this.units = units;
    }

    /** A name no other test uses. */
    public static String name(String start) {
        return start + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A read table that would enter one association; its id. */
    public static String readTable(String name) {
        return read("Tên đơn vị,Loại\r\n\"" + name + "\",Hội\r\n")
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What is answered when the department sends this CSV. */
    public static ValidatableResponse read(String csv) {
        return read("don-vi.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public static ValidatableResponse read(String fileName, byte[] content) {
        return As.user("chuyenvien")
                .contentType("multipart/form-data")
                .multiPart("file", fileName, content)
                .post("/units/imports")
                .then();
    }

    /** A department that has always been there. */
    public Unit department(String start) {
        return of(name(start), null, null);
    }

    public Unit under(Unit parent, String start) {
        return of(name(start), parent.id(), null);
    }

    /** An organisation of another province; its id. */
    public static String outside(String name) {
        return As.user("chuyenvien")
                .body(Map.of("name", name, "kind", "OTHER_PROVINCE", "aliases", List.of(), "outside", true))
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A commune, so that households can belong to it. */
    public Unit commune(UUID parentId) {
        return of(UnitKind.COMMUNE, name("Xã thử"), parentId, null);
    }

    /** @param from first day, null when not known */
    public Unit of(String name, UUID parentId, LocalDate from) {
        return of(UnitKind.DEPARTMENT, name, parentId, from);
    }

    private Unit of(UnitKind kind, String name, UUID parentId, LocalDate from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Unit unit = Unit.of(name, kind, parentId, List.of(), from, PLACE.incrementAndGet());
            units.persist(unit);
            return unit;
        });
    }
}

package vn.sovang.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sovang.launch.TestDatabase;

/** A test over HTTP against the whole application on a real PostgreSQL, every answer checked against the contract. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@ExtendWith(ContractChecked.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface ApiTest {}

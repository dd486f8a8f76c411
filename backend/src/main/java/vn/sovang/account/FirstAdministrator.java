package vn.sovang.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.security.Actor;
import vn.sovang.shared.security.Role;
import vn.sovang.shared.time.AppClock;

/** Lets the first administrator into an installation without any account; afterwards the settings mean nothing. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    /** After the sample province, whose accounts count too. */
    private static final int AT_LAST = 6000;

    private final Accounts accounts;
    private final ChosenPasswords chosen;
    private final Passwords passwords;
    private final AccountDeeds deeds;
    private final AppClock clock;
    private final Optional<String> username;
    private final Optional<String> password;
    private final Optional<String> passwordFile;

    FirstAdministrator(
            Accounts accounts,
            ChosenPasswords chosen,
            Passwords passwords,
            AccountDeeds deeds,
            AppClock clock,
            @ConfigProperty(name = "sovang.admin.username") Optional<String> username,
            @ConfigProperty(name = "sovang.admin.password") Optional<String> password,
            @ConfigProperty(name = "sovang.admin.password-file") Optional<String> passwordFile) {
        this.accounts = accounts;
        this.chosen = chosen;
        this.passwords = passwords;
        this.deeds = deeds;
        this.clock = clock;
        this.username = username;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    @ActivateRequestContext
    @Transactional
    void onStart(@Observes @Priority(AT_LAST) StartupEvent started) {
        if (accounts.count() > 0) {
            return;
        }
        if (username.isEmpty()) {
            LOG.warn("Chưa có tài khoản nào. Hãy đặt SOVANG_ADMIN_USERNAME và SOVANG_ADMIN_PASSWORD_FILE"
                    + " (hoặc SOVANG_ADMIN_PASSWORD) rồi khởi động lại để lập quản trị viên đầu tiên.");
            return;
        }
        try {
            open(username.get().strip().toLowerCase(java.util.Locale.ROOT), secret());
            LOG.infof("Đã lập quản trị viên đầu tiên: %s. Có thể bỏ các biến SOVANG_ADMIN_*.", username.get());
        } catch (Invalid | IOException e) {
            LOG.errorf("Chưa lập được quản trị viên đầu tiên: %s Hãy sửa rồi khởi động lại.", e.getMessage());
        }
    }

    private void open(String name, String secret) {
        if (!name.matches(NewAccount.USERNAME)) {
            throw new Invalid(
                    "", "SOVANG_ADMIN_USERNAME phải gồm 3 đến 64 chữ thường không dấu, chữ số, dấu chấm, gạch.");
        }
        Account account = Account.open(name, "Quản trị hệ thống", null, null, null, clock.instant());
        chosen.require(account, secret, "");
        account.choosePassword(passwords.hash(secret), clock.instant());
        account.grant(Role.ADMIN, null, clock.today());
        accounts.persistAndFlush(account);
        Actor self = new Actor(account.id(), null, account.fullName(), Set.of(), Set.of(), Set.of());
        deeds.record(self, "account.first", account, null, "Lập quản trị viên đầu tiên khi cài đặt", null, Map.of());
    }

    private String secret() throws IOException {
        if (passwordFile.isPresent()) {
            Path file = Path.of(passwordFile.get());
            if (!Files.isReadable(file)) {
                throw new IOException("không đọc được tệp của SOVANG_ADMIN_PASSWORD_FILE.");
            }
            return Files.readString(file).strip();
        }
        return password.orElseThrow(
                () -> new Invalid("", "thiếu SOVANG_ADMIN_PASSWORD_FILE hoặc SOVANG_ADMIN_PASSWORD."));
    }
}

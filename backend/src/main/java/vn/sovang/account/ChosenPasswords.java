package vn.sovang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.account.password.PasswordRules;
import vn.sovang.shared.problem.Invalid;
import vn.sovang.shared.text.VietnameseText;
import vn.sovang.unit.Unit;
import vn.sovang.unit.Units;

/** Passwords people choose, checked against the rules and what others know of the person. */
@ApplicationScoped
class ChosenPasswords {

    private final PasswordRules rules;
    private final Units units;

    ChosenPasswords(PasswordRules rules, Units units) {
        this.rules = rules;
        this.units = units;
    }

    int shortest() {
        return rules.shortest();
    }

    /** @throws Invalid with what is wrong, at {@code pointer} (422) */
    void require(Account account, String password, String pointer) {
        rules.faultOf(password, contextOf(account)).ifPresent(fault -> {
            throw new Invalid(pointer, fault);
        });
    }

    /** Longest first, so that a full name goes before its parts. */
    private List<String> contextOf(Account account) {
        List<String> words = new ArrayList<>();
        words.add(account.username());
        words.addAll(VietnameseText.wordsOf(account.username()));
        words.add(account.fullName());
        words.addAll(VietnameseText.wordsOf(account.fullName()));
        Unit unit = account.unitId() == null ? null : units.findById(account.unitId());
        if (unit != null) {
            words.add(unit.name());
            words.add(initials(unit.name()));
            words.addAll(unit.aliases());
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words;
    }

    private static String initials(String name) {
        return VietnameseText.wordsOf(name).stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }
}

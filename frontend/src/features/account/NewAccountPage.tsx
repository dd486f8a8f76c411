import { useState } from "react";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import type { components } from "@/api/schema";
import { paths } from "@/lib/paths";
import { FormPage } from "@/ui/FormPage";
import { TextField } from "@/ui/fields/TextField";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import styles from "./account.module.css";
import { type Account, accountKeys, type InvitationLink, invite } from "./accounts";
import { InvitationDialog } from "./InvitationDialog";
import { needsUnit } from "./labels";
import { noPerson, PersonFields, personBody } from "./PersonFields";
import { usernameOf } from "./passwordWords";
import { grantBody, RoleFields, type WantedRole } from "./RoleFields";

/** A new account; its link is there at once, so that the person can be let in during the same call. */
function NewAccountPage() {
  const go = useGo();
  const { today } = useMe();
  const [opened, setOpened] = useState<{ account: Account; link: InvitationLink } | null>(null);
  const create = useMutationWithProblem({
    run: (body: components["schemas"]["NewAccount"], intent) =>
      call(api.POST("/api/v1/accounts", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [accountKeys.all],
    done: (account) =>
      invite(account).then(
        (link) => setOpened({ account, link }),
        // The account is there; its page offers the link again.
        () => go(`${paths.accounts}/${account.id}`, { replace: true }),
      ),
  });
  const form = useForm({
    initial: {
      username: "",
      person: noPerson,
      role: { role: null, unit: null, from: today, to: null } as WantedRole,
    },
    problem: create.problem,
    check: ({ username, person, role }) => ({
      username: !username.trim() && "Hãy ghi tên đăng nhập",
      "person.fullName": !person.fullName.trim() && "Hãy ghi họ và tên",
      "grants.0.unitId": needsUnit(role.role) && !role.unit && "Hãy chọn đơn vị của vai trò này",
      "grants.0.from": role.role && !role.from && "Hãy ghi ngày bắt đầu",
    }),
  });
  const { person, role, username } = form.values;
  return (
    <>
      <FormPage
        title="Thêm tài khoản"
        crumbs={[{ label: "Tài khoản", to: paths.accounts }]}
        form={form}
        plain
        onSubmit={(values) =>
          create.send({
            username: values.username.trim().toLowerCase(),
            person: personBody(values.person),
            grants: values.role.role ? [grantBody(values.role)] : [],
          })
        }
        submitLabel="Lập tài khoản, lấy đường dẫn"
        pending={create.pending}
        problem={create.problem}
        cancelTo={paths.accounts}
      >
        <Section title="Người dùng">
          <div className={styles.publicForm}>
            <PersonFields
              at="person."
              form={form}
              person={person}
              onChange={(next) => {
                form.set("person", next);
                form.touch("person.fullName");
                // Proposed from the name until it is written otherwise.
                if (username === usernameOf(person.fullName)) {
                  form.set("username", usernameOf(next.fullName));
                }
                // The role is mostly one of the person's own unit.
                if (next.unit !== person.unit && role.unit === person.unit) {
                  form.set("role", { ...role, unit: next.unit });
                }
              }}
            />
            <TextField
              label="Tên đăng nhập"
              hint="Chữ thường không dấu, chữ số, dấu chấm; không đổi được về sau"
              maxLength={64}
              {...form.field("username")}
            />
          </div>
        </Section>
        <Section title="Vai trò đầu tiên">
          <div className={styles.publicForm}>
            <RoleFields
              at="grants.0."
              required={false}
              form={form}
              wanted={role}
              onChange={(next) => {
                form.set("role", next);
                form.touch("grants.0.unitId");
                form.touch("grants.0.from");
              }}
            />
          </div>
        </Section>
      </FormPage>
      {opened && (
        <InvitationDialog
          person={opened.account}
          link={opened.link}
          onClose={() => go(`${paths.accounts}/${opened.account.id}`, { replace: true })}
        />
      )}
    </>
  );
}

export { NewAccountPage as Component };

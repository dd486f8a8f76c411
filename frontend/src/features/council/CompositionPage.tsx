import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { api, call, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { FormPage } from "@/ui/FormPage";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { PlusIcon } from "@/ui/icons";
import { QueryView } from "@/ui/QueryView";
import { useGo } from "@/ui/RouteLink";
import { toast } from "@/ui/toast";
import { type Form, useForm } from "@/ui/useForm";
import styles from "./council.module.css";
import { roleWords } from "./labels";
import { accountsQuery, type Council, councilQuery, useCouncilChange } from "./queries";

interface Line {
  key: string;
  id: string | null;
  name: string;
  role: string | null;
  title: string;
  post: string;
  unitId: string | null;
  origin: string;
  accountId: string | null;
  from: string | null;
  to: string | null;
}

interface Values {
  number: string;
  decidedOn: string | null;
  issuer: string;
  subject: string;
  declaredCount: number | null;
  members: Line[];
}

/** Who sits on the council, as a whole, with the decision that says so. */
function CompositionPage() {
  const { id = "" } = useParams();
  const council = useQuery(councilQuery(id));
  const accounts = useQuery(accountsQuery(id));
  return (
    <QueryView query={council}>
      {(data) => (
        <Composition
          council={data}
          reload={council.refetch}
          accounts={(accounts.data?.items ?? []).map((one) => ({
            value: one.id,
            label: one.post ? `${one.name}, ${one.post}` : one.name,
          }))}
        />
      )}
    </QueryView>
  );
}

function Composition({
  council,
  accounts,
  reload,
}: {
  council: Council;
  accounts: { value: string; label: string }[];
  reload: () => unknown;
}) {
  const { today } = useMe();
  const go = useGo();
  const home = `/hoi-dong/${council.id}`;
  const save = useCouncilChange<Values>(
    (v) =>
      call(
        api.PUT("/api/v1/councils/{id}/composition", {
          params: { path: { id: council.id }, header: ifMatch(council.version) },
          body: {
            decision: v.number.trim()
              ? {
                  number: v.number.trim(),
                  decidedOn: v.decidedOn ?? "",
                  issuer: v.issuer.trim(),
                  subject: v.subject.trim(),
                }
              : null,
            declaredCount: v.declaredCount,
            members: v.members.map((m) => ({
              id: m.id,
              name: m.name.trim(),
              role: m.role as Council["members"][number]["role"],
              title: m.title.trim() || null,
              post: m.post.trim() || null,
              unitId: m.unitId,
              origin: m.origin.trim() || null,
              accountId: m.accountId,
              from: m.from ?? "",
              to: m.to,
            })),
          },
        }),
      ),
    () => {
      toast.done("Đã ghi thành phần Hội đồng");
      go(home);
    },
  );
  const form = useForm<Values>({
    initial: {
      number: "",
      decidedOn: today,
      issuer: "",
      subject: "",
      declaredCount: council.declaredCount ?? null,
      members: council.members.map((m) => ({
        key: m.id,
        id: m.id,
        name: m.name,
        role: m.role,
        title: m.title ?? "",
        post: m.post ?? "",
        unitId: m.unitId ?? null,
        origin: m.origin ?? "",
        accountId: m.accountId ?? null,
        from: m.from,
        to: m.to ?? null,
      })),
    },
    problem: save.problem,
    check: (v) =>
      Object.fromEntries(
        v.members.flatMap((m, i) => [
          [`members.${i}.name`, !m.name.trim() && "Hãy ghi họ tên"],
          [`members.${i}.role`, !m.role && "Hãy chọn vai trò"],
          [`members.${i}.from`, !m.from && "Hãy ghi ngày bắt đầu"],
        ]),
      ),
  });
  const add = () =>
    form.set("members", [
      ...form.values.members,
      {
        key: `moi-${form.values.members.length}-${Date.now()}`,
        id: null,
        name: "",
        role: "MEMBER",
        title: "",
        post: "",
        unitId: null,
        origin: "",
        accountId: null,
        from: form.values.decidedOn,
        to: null,
      },
    ]);
  return (
    <FormPage
      title="Thành phần Hội đồng"
      crumbs={[
        { label: "Hội đồng", to: paths.council },
        { label: council.name, to: home },
      ]}
      form={form}
      onSubmit={save.send}
      submitLabel="Ghi thành phần"
      pending={save.pending}
      problem={save.problem}
      onReload={() => void reload()}
      cancelTo={home}
    >
      <fieldset className={styles.group}>
        <legend>Quyết định thành lập, kiện toàn</legend>
        <p className={styles.quiet}>Để trống số khi chỉ sửa lại danh sách.</p>
        <FieldRow>
          <TextField label="Số quyết định" required={false} {...form.field("number")} />
          <DateField label="Ngày quyết định" required={false} {...form.field("decidedOn")} />
        </FieldRow>
        <TextField label="Cơ quan ban hành" required={false} {...form.field("issuer")} />
        <TextField label="Trích yếu" required={false} {...form.field("subject")} />
        <NumberField
          whole
          label="Số thành viên quyết định ghi"
          hint="Khác với danh sách cũng được; cả hai số đều được giữ"
          required={false}
          {...form.field("declaredCount")}
        />
      </fieldset>
      {form.values.members.map((line, i) => (
        <MemberFields key={line.key} form={form} at={i} accounts={accounts} />
      ))}
      <Button icon={<PlusIcon size={16} aria-hidden="true" />} onClick={add}>
        Thêm thành viên
      </Button>
    </FormPage>
  );
}

function MemberFields({
  form,
  at,
  accounts,
}: {
  form: Form<Values>;
  at: number;
  accounts: { value: string; label: string }[];
}) {
  const line = form.values.members[at];
  if (!line) return null;
  const change = (part: Partial<Line>) => {
    form.set(
      "members",
      form.values.members.map((one, i) => (i === at ? { ...one, ...part } : one)),
    );
    for (const name of Object.keys(part)) form.touch(`members.${at}.${name}`);
  };
  const wire = (name: keyof Line) => ({
    id: form.idOf(`members.${at}.${name}`),
    error: form.errorAt(`members.${at}.${name}`),
  });
  return (
    <fieldset className={styles.group}>
      <legend>{line.name || `Thành viên ${at + 1}`}</legend>
      <FieldRow>
        <TextField
          label="Họ tên"
          value={line.name}
          onChange={(name) => change({ name })}
          {...wire("name")}
        />
        <SelectField
          label="Vai trò"
          options={Object.entries(roleWords).map(([value, label]) => ({ value, label }))}
          value={line.role}
          onChange={(role) => change({ role })}
          {...wire("role")}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Quyết định gọi là"
          hint="Khi khác vai trò, ví dụ Phó Chủ tịch thứ nhất"
          required={false}
          value={line.title}
          onChange={(title) => change({ title })}
          {...wire("title")}
        />
        <TextField
          label="Chức vụ"
          required={false}
          value={line.post}
          onChange={(post) => change({ post })}
          {...wire("post")}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Đơn vị, cụm, khối"
          required={false}
          value={line.origin}
          onChange={(origin) => change({ origin })}
          {...wire("origin")}
        />
        <SelectField
          label="Tài khoản để đọc hồ sơ, bỏ phiếu"
          options={accounts}
          placeholder="Không có"
          required={false}
          value={line.accountId}
          onChange={(accountId) => change({ accountId })}
          {...wire("accountId")}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label="Từ ngày"
          value={line.from}
          onChange={(from) => change({ from })}
          {...wire("from")}
        />
        <DateField
          label="Đến ngày"
          required={false}
          value={line.to}
          onChange={(to) => change({ to })}
          {...wire("to")}
        />
      </FieldRow>
      {!line.id && (
        <Button
          small
          tone="quiet"
          onClick={() =>
            form.set(
              "members",
              form.values.members.filter((_, i) => i !== at),
            )
          }
        >
          Bỏ dòng này
        </Button>
      )}
    </fieldset>
  );
}

export { CompositionPage as Component };

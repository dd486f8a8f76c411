import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { paths, subjectPath } from "@/lib/paths";
import { useYear } from "@/lib/year";
import { EmptyState } from "@/ui/EmptyState";
import { FormPage } from "@/ui/FormPage";
import { RadioField } from "@/ui/fields/ChoiceField";
import { SelectField } from "@/ui/fields/SelectField";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { useForm } from "@/ui/useForm";
import styles from "./pledge.module.css";
import { blocksQuery, pledgeKeys, pledgesQuery } from "./queries";

type Block = { id: string; name: string; memberIds: string[] };
type Unit = { id: string; name: string };

/** Begins a pledge: for which block, and from which text. */
function NewPledgePage() {
  const year = useYear();
  const { units } = useMe();
  const blocks = useQuery(blocksQuery(year));
  return (
    <QueryView query={blocks}>
      {({ items }) => {
        const own = items.filter((block) => units.some((u) => block.memberIds.includes(u.id)));
        return own.length === 0 ? (
          <>
            <PageHeader
              title={`Giao ước mới năm ${year}`}
              crumbs={[{ label: "Giao ước", to: paths.pledges }]}
            />
            <div className="card">
              <EmptyState
                title={`Đơn vị chưa thuộc cụm, khối nào năm ${year}`}
                text="Giao ước lập được khi Ban Thi đua – Khen thưởng đã ghi đơn vị vào cụm, khối của năm."
              />
            </div>
          </>
        ) : (
          <NewPledge year={year} blocks={own} units={units} />
        );
      }}
    </QueryView>
  );
}

function NewPledge({ year, blocks, units }: { year: number; blocks: Block[]; units: Unit[] }) {
  const go = useGo();
  const [params] = useSearchParams();
  const wanted = blocks.find((one) => one.id === params.get("khoi")) ?? blocks[0];
  const begin = useMutationWithProblem({
    run: (
      body: { blockId: string; unitId: string; year: number; fromPledgeId: string | null },
      intent,
    ) => call(api.POST("/api/v1/pledges", { body, headers: idempotency(intent.idempotencyKey) })),
    refreshes: [pledgeKeys.all],
    done: (made) => go(`/giao-uoc/${made.id}/sua`, { replace: true }),
  });
  const form = useForm({
    initial: {
      blockId: wanted?.id ?? null,
      unitId: null as string | null,
      from: "earlier" as string | null,
    },
    problem: begin.problem,
    check: ({ blockId }) => ({ blockId: !blockId && "Hãy chọn cụm, khối" }),
  });
  const { values } = form;
  const block = blocks.find((one) => one.id === values.blockId);
  const mine = units.filter((unit) => block?.memberIds.includes(unit.id));
  const unitId = mine.find((unit) => unit.id === values.unitId)?.id ?? mine[0]?.id;
  const pair = { blockId: values.blockId ?? undefined, unitId, size: 1 };
  const ready = Boolean(values.blockId && unitId);
  const present = useQuery({ ...pledgesQuery({ ...pair, year: String(year) }), enabled: ready });
  const before = useQuery({ ...pledgesQuery({ ...pair, year: String(year - 1) }), enabled: ready });
  const there = present.data?.items[0];
  const earlier = before.data?.items[0];
  return (
    <FormPage
      title={`Giao ước mới năm ${year}`}
      crumbs={[{ label: "Giao ước", to: paths.pledges }]}
      form={form}
      onSubmit={({ blockId, from }) =>
        begin.send({
          blockId: blockId ?? "",
          unitId: unitId ?? "",
          year,
          fromPledgeId: from === "earlier" ? (earlier?.id ?? null) : null,
        })
      }
      submitLabel="Bắt đầu soạn"
      pending={begin.pending}
      problem={begin.problem}
      cancelTo={paths.pledges}
    >
      <SelectField
        label="Cụm, khối thi đua"
        options={blocks.map((one) => ({ value: one.id, label: one.name }))}
        {...form.field("blockId")}
      />
      {mine.length > 1 ? (
        <SelectField
          label="Đơn vị"
          options={mine.map((one) => ({ value: one.id, label: one.name }))}
          {...form.field("unitId")}
          value={unitId ?? null}
        />
      ) : (
        <p>
          Đơn vị: <b>{mine[0]?.name}</b>
        </p>
      )}
      {there && (
        <p className={styles.question}>
          <span>
            Đơn vị đã có giao ước năm {year} trong cụm, khối này.{" "}
            <RouteLink to={subjectPath({ type: "PLEDGE", id: there.id })}>Mở giao ước đó</RouteLink>
          </span>
        </p>
      )}
      {earlier && !there && (
        <RadioField
          label="Bắt đầu từ"
          {...form.field("from")}
          options={[
            {
              value: "earlier",
              label: `Nội dung giao ước năm ${year - 1}`,
              hint: `Lấy lại ${earlier.targets} chỉ tiêu và danh hiệu đăng ký, không lấy kết quả; sửa được sau đó`,
            },
            { value: "empty", label: "Bản trống" },
          ]}
        />
      )}
    </FormPage>
  );
}

export { NewPledgePage as Component };

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { actionOf } from "@/api/actions";
import { formatDate } from "@/lib/dates";
import { formatMoney, formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { ActionButton } from "@/ui/ActionButton";
import { Button } from "@/ui/Button";
import { type Column, DataTable } from "@/ui/DataTable";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./bonus.module.css";
import {
  type BaseSalary,
  type BonusMultiple,
  type BonusPayer,
  type BonusScale,
  bonusScaleQuery,
} from "./queries";
import { MultipleDialog, PayerDialog, SalaryDialog } from "./ScaleDialogs";

type Open =
  | { kind: "salary"; row: BaseSalary | null }
  | { kind: "multiple"; row: BonusMultiple }
  | { kind: "payer"; row: BonusPayer };

/** What bonuses are reckoned from, each line with its ground and whether the province has compared it. */
function ScalePage() {
  const scale = useQuery(bonusScaleQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title="Mức tính tiền thưởng"
        crumbs={[{ label: "Tiền thưởng", to: paths.bonuses }]}
        meta="Tiền thưởng bằng hệ số nhân với mức lương cơ sở của ngày quyết định, làm tròn lên 10.000 đồng"
      />
      <QueryView query={scale}>
        {(data) => (
          <>
            <Tables scale={data} onOpen={setOpen} />
            {open?.kind === "salary" && <SalaryDialog salary={open.row} onClose={close} />}
            {open?.kind === "multiple" && <MultipleDialog multiple={open.row} onClose={close} />}
            {open?.kind === "payer" && <PayerDialog payer={open.row} onClose={close} />}
          </>
        )}
      </QueryView>
    </>
  );
}

function Confirmed({ confirmed }: { confirmed: boolean }) {
  return (
    <StatusBadge tone={confirmed ? "done" : "late"}>
      {confirmed ? "Đã đối chiếu" : "Chưa đối chiếu"}
    </StatusBadge>
  );
}

function Tables({ scale, onOpen }: { scale: BonusScale; onOpen: (open: Open) => void }) {
  const may = actionOf(scale, "CHANGE_BONUS_SCALE");
  const edit = (open: Open) =>
    may?.allowed && (
      <Button small onClick={() => onOpen(open)}>
        Sửa
      </Button>
    );
  const salaries: Column<BaseSalary>[] = [
    {
      key: "from",
      header: "Áp dụng từ",
      cell: (one) => formatDate(one.validFrom),
      width: "16%",
      phone: "title",
    },
    {
      key: "amount",
      header: "Mức một tháng",
      cell: (one) => formatMoney(one.amount),
      width: "18%",
    },
    { key: "source", header: "Căn cứ", cell: (one) => one.source },
    { key: "ok", header: "Đối chiếu", cell: (one) => <Confirmed {...one} />, width: "150px" },
    { key: "edit", header: "", cell: (one) => edit({ kind: "salary", row: one }), width: "80px" },
  ];
  const multiples: Column<BonusMultiple>[] = [
    {
      key: "award",
      header: "Danh hiệu, hình thức",
      width: "28%",
      phone: "title",
      cell: (one) => one.awardName,
    },
    { key: "kind", header: "Đối tượng", cell: (one) => one.subjectKindLabel, width: "100px" },
    {
      key: "multiple",
      header: "Hệ số",
      width: "110px",
      align: "right",
      cell: (one) => one.multiple ?? (one.most ? `tối đa ${one.most}` : "Chưa có"),
    },
    {
      key: "example",
      header: "Số tiền hôm nay (đồng)",
      width: "130px",
      align: "right",
      cell: (one) => (one.example ? formatNumber(one.example) : "–"),
    },
    {
      key: "source",
      header: "Căn cứ, thời gian",
      cell: (one) => (
        <>
          {one.source}
          <span className={styles.note} style={{ display: "block" }}>
            Từ {formatDate(one.validFrom)}
            {one.validTo && ` đến ${formatDate(one.validTo)}`}
          </span>
        </>
      ),
    },
    { key: "ok", header: "Đối chiếu", cell: (one) => <Confirmed {...one} />, width: "150px" },
    { key: "edit", header: "", cell: (one) => edit({ kind: "multiple", row: one }), width: "80px" },
  ];
  const payers: Column<BonusPayer>[] = [
    { key: "level", header: "Khen thưởng", cell: (one) => one.levelLabel, phone: "title" },
    { key: "payer", header: "Nguồn chi", cell: (one) => one.payer, width: "34%" },
    { key: "source", header: "Căn cứ", cell: (one) => one.source },
    { key: "ok", header: "Đối chiếu", cell: (one) => <Confirmed {...one} />, width: "150px" },
    { key: "edit", header: "", cell: (one) => edit({ kind: "payer", row: one }), width: "80px" },
  ];
  return (
    <>
      <Section
        title="Mức lương cơ sở"
        flush
        actions={
          <ActionButton
            small
            label="Thêm mức mới"
            availability={may}
            onAct={() => onOpen({ kind: "salary", row: null })}
          />
        }
      >
        <DataTable
          caption="Mức lương cơ sở"
          columns={salaries}
          rows={[...scale.salaries].reverse()}
          rowKey={(one) => one.validFrom}
          empty={{ title: "Chưa có mức lương cơ sở nào" }}
        />
      </Section>
      <Section title="Hệ số tiền thưởng" note={`${scale.multiples.length}`} flush>
        <DataTable
          caption="Hệ số tiền thưởng"
          columns={multiples}
          rows={scale.multiples}
          rowKey={(one) => `${one.awardCode} ${one.subjectKind} ${one.validFrom}`}
          empty={{ title: "Chưa có hệ số nào" }}
        />
      </Section>
      <Section title="Nguồn chi" flush>
        <DataTable
          caption="Nguồn chi"
          columns={payers}
          rows={scale.payers}
          rowKey={(one) => one.level}
          empty={{ title: "Chưa có nguồn chi nào" }}
        />
      </Section>
    </>
  );
}

export { ScalePage as Component };

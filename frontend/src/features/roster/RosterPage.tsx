import { useState } from "react";
import { api, call, download, idempotency, upload } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { searchUnits } from "@/api/units";
import { Button } from "@/ui/Button";
import { DownloadButton } from "@/ui/DownloadButton";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FileDrop } from "@/ui/FileDrop";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { TextAreaField } from "@/ui/fields/TextField";
import { PageHeader } from "@/ui/PageHeader";
import { useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { useForm } from "@/ui/useForm";
import { peoplePath, type Roster, rosterKeys, rosterPath } from "./queries";
import styles from "./roster.module.css";

const MOST_BYTES = 5 * 1024 * 1024;

interface Draft {
  unitId: ComboOption | null;
  text: string;
}

/** Takes a list of people: pasted, or as a workbook. Nobody is written here. */
function RosterPage() {
  const go = useGo();
  const me = useMe();
  const read = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/person-imports", {
          body: { unitId: draft.unitId?.id ?? "", text: draft.text },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [rosterKeys.all],
    done: ({ id }) => go(`${rosterPath}/${id}`),
  });
  const [home] = me.units;
  const own = home ? { id: home.id, label: home.name } : null;
  const form = useForm<Draft>({
    initial: { unitId: own, text: "" },
    problem: read.problem,
    check: (draft) => ({
      unitId: !draft.unitId && "Hãy chọn đơn vị của danh sách",
      text: !draft.text.trim() && "Hãy dán danh sách",
    }),
  });
  return (
    <>
      <PageHeader
        title="Nhập danh sách cá nhân"
        crumbs={[{ label: "Cá nhân", to: peoplePath }]}
        meta="Hệ thống đọc danh sách, anh/chị kiểm tra từng dòng rồi mới ghi. Chưa ai được ghi ở bước này."
      />
      <div className={styles.split}>
        <Section title="Dán danh sách">
          <form
            noValidate
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (!read.pending) void form.submit(read.send);
            }}
          >
            <ErrorSummary
              errors={form.errors}
              idOf={form.idOf}
              tries={form.tries}
              problem={read.problem}
            />
            <ComboField
              label="Đơn vị của danh sách"
              hint="Dòng nào có cột Đơn vị thì theo cột ấy"
              searchKey={["unit", "combo"]}
              search={searchUnits}
              {...form.field("unitId")}
            />
            <TextAreaField
              label="Danh sách"
              hint="Chép cả bảng trong Excel hoặc Word, dòng đầu là tên cột; cần có cột Họ và tên"
              rows={10}
              {...form.field("text")}
            />
            <div>
              <Button tone="main" type="submit" pending={read.pending}>
                Đọc danh sách
              </Button>
            </div>
          </form>
        </Section>
        <div>
          <FromFile unit={form.values.unitId} onRead={({ id }) => go(`${rosterPath}/${id}`)} />
          <Section title="Mẫu danh sách">
            <p>Tệp Excel có sẵn tên các cột và một dòng ví dụ.</p>
            <p>
              Số định danh trong danh sách được niêm phong ngay khi gửi, trước khi danh sách được
              lưu; bản đọc chỉ cho biết dòng nào có số.
            </p>
            <DownloadButton load={() => download("/api/v1/person-imports/template")}>
              Tải mẫu
            </DownloadButton>
          </Section>
          {form.values.unitId && <Held unit={form.values.unitId} />}
        </div>
      </div>
    </>
  );
}

/** What is there already, to be completed and read in again. */
function Held({ unit }: { unit: ComboOption }) {
  return (
    <Section title="Danh sách đang có">
      <p>
        {unit.label} và các đơn vị trực thuộc, cùng tên cột với mẫu, không có số định danh. Sửa, bổ
        sung rồi nhập lại: người đã có không bị ghi hai lần.
      </p>
      <DownloadButton load={() => download(`/api/v1/person-imports/units/${unit.id}`)}>
        Tải danh sách
      </DownloadButton>
    </Section>
  );
}

function FromFile({ unit, onRead }: { unit: ComboOption | null; onRead: (made: Roster) => void }) {
  const [progress, setProgress] = useState<number | null>(null);
  const [name, setName] = useState<string>();
  const send = useMutationWithProblem({
    run: (file: File, intent) => {
      const form = new FormData();
      form.append("file", file);
      form.append("unitId", unit?.id ?? "");
      return upload<Roster>(
        "/api/v1/person-imports",
        form,
        setProgress,
        idempotency(intent.idempotencyKey),
      );
    },
    refreshes: [rosterKeys.all],
    done: onRead,
  });
  return (
    <Section title="Hoặc tải tệp lên">
      <FileDrop
        label="Tệp danh sách"
        accept={[".xlsx"]}
        maxBytes={MOST_BYTES}
        fileName={name}
        progress={progress}
        error={send.problem && [send.problem.title, send.problem.detail].filter(Boolean).join(". ")}
        onFile={async (file) => {
          setName(file.name);
          setProgress(0);
          await send.send(file);
          setProgress(null);
          setName(undefined);
        }}
      />
    </Section>
  );
}

export { RosterPage as Component };

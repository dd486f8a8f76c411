import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { download, idempotency, upload } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatInstant } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { DownloadButton } from "@/ui/DownloadButton";
import { FileDrop } from "@/ui/FileDrop";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink, useGo } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import {
  importKeys,
  importsPath,
  importsQuery,
  type UnitImport,
  type UnitImportSummary,
} from "./imports";
import styles from "./unit.module.css";

const MOST_BYTES = 20 * 1024 * 1024;

/** Units go out as a table and come in from one; what comes in is looked at first. */
function UnitImportPage() {
  const imports = useQuery(importsQuery);
  return (
    <>
      <PageHeader
        title="Nhập, xuất danh mục đơn vị"
        crumbs={[{ label: "Đơn vị", to: paths.units }, { label: "Nhập, xuất" }]}
        meta="Bảng tải lên được kiểm tra từng dòng trước; chưa có gì được lưu ở bước này."
      />
      <Section title="Nhập từ bảng">
        <div className={styles.fields}>
          <FromFile />
          <div className={styles.view}>
            <DownloadButton small load={() => download("/api/v1/units/tables/template.xlsx")}>
              Tải tệp mẫu
            </DownloadButton>
          </div>
        </div>
      </Section>
      <Section title="Xuất danh mục">
        <p>Tệp xuất ra sửa được trong Excel rồi nhập lại; dòng không sửa sẽ giữ nguyên.</p>
        <div className={styles.view}>
          <DownloadButton load={() => download("/api/v1/units/tables/all.xlsx")}>
            Tải bảng Excel
          </DownloadButton>
          <DownloadButton load={() => download("/api/v1/units/tables/all.csv")}>
            Tải bảng CSV
          </DownloadButton>
        </div>
      </Section>
      <Section title="Các lần nhập" flush={(imports.data?.length ?? 0) > 0}>
        <QueryView query={imports}>
          {(list) =>
            list.length === 0 ? (
              <p className={styles.flat}>Chưa có lần nhập nào.</p>
            ) : (
              <ul className={styles.ties}>
                {list.map((one) => (
                  <li key={one.id}>
                    <State one={one} />
                    <p>
                      <RouteLink to={`${importsPath}/${one.id}`}>{one.fileName}</RouteLink>
                      <span className={styles.former}>
                        {formatNumber(one.rows)} dòng · {one.madeBy}, {formatInstant(one.madeAt)}
                      </span>
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Section>
    </>
  );
}

function State({ one }: { one: UnitImportSummary }) {
  if (one.undoneAt) return <StatusBadge tone="neutral">Đã hoàn tác</StatusBadge>;
  if (one.committedAt) return <StatusBadge tone="done">Đã nhập</StatusBadge>;
  return <StatusBadge tone="open">Đang kiểm tra</StatusBadge>;
}

function FromFile() {
  const go = useGo();
  const [progress, setProgress] = useState<number | null>(null);
  const [name, setName] = useState<string>();
  const send = useMutationWithProblem({
    run: (file: File, intent) => {
      const form = new FormData();
      form.append("file", file);
      return upload<UnitImport>(
        "/api/v1/units/imports",
        form,
        setProgress,
        idempotency(intent.idempotencyKey),
      );
    },
    refreshes: [importKeys.all],
    done: (made) => go(`${importsPath}/${made.id}`),
  });
  return (
    <FileDrop
      label="Tệp bảng đơn vị"
      accept={[".xlsx", ".csv"]}
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
  );
}

export { UnitImportPage as Component };

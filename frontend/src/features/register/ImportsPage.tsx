import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, call, download, idempotency } from "@/api/client";
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
import styles from "./import.module.css";
import { importKeys, importsPath, importsQuery, type RegisterImport, sendFile } from "./imports";
import { importStateTones } from "./labels";

export const MOST_BYTES = 60 * 1024 * 1024;

/** Tables of earlier honours: one comes in, the others are looked at. */
function ImportsPage() {
  const imports = useQuery(importsQuery);
  return (
    <>
      <PageHeader
        title="Nhập bảng khen thưởng cũ"
        crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }, { label: "Nhập bảng" }]}
        meta="Bảng Excel đến 100.000 dòng. Bảng được kiểm tra từng dòng trước; chưa có gì được ghi vào sổ ở bước này."
      />
      <Section title="Tệp Excel">
        <FromFile />
        <div className={styles.tools}>
          <DownloadButton small load={() => download("/api/v1/register-imports/template")}>
            Tải tệp mẫu
          </DownloadButton>
        </div>
      </Section>
      <Section title="Các bảng đã đưa lên" flush={(imports.data?.length ?? 0) > 0}>
        <QueryView query={imports}>
          {(list) =>
            list.length === 0 ? (
              <p>Chưa có bảng nào.</p>
            ) : (
              <ul className={styles.list}>
                {list.map((one) => (
                  <li key={one.id}>
                    <p>
                      <RouteLink to={`${importsPath}/${one.id}`}>{one.fileName}</RouteLink>
                      <span className={styles.quiet}>
                        {one.written > 0
                          ? `${formatNumber(one.written)} khen thưởng`
                          : `${formatNumber(one.lines)} dòng`}
                        {" · "}
                        {one.madeBy}, {formatInstant(one.madeAt)}
                      </span>
                    </p>
                    <StatusBadge tone={importStateTones[one.state]}>{one.stateLabel}</StatusBadge>
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

function FromFile() {
  const go = useGo();
  const [progress, setProgress] = useState<number | null>(null);
  const [name, setName] = useState<string>();
  const send = useMutationWithProblem({
    run: async (file: File, intent): Promise<RegisterImport> => {
      const begun = await call(
        api.POST("/api/v1/register-imports", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: { fileName: file.name, fileSize: file.size },
        }),
      );
      return sendFile(begun, file, setProgress);
    },
    refreshes: [importKeys.all],
    done: (made) => go(`${importsPath}/${made.id}`),
  });
  return (
    <FileDrop
      label="Bảng khen thưởng cũ"
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
  );
}

export { ImportsPage as Component };

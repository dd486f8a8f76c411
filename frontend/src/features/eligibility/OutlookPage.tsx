import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { useMe } from "@/api/me";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { YearField } from "@/ui/fields/YearField";
import { PrintIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AnswerView } from "./AnswerView";
import { AssumeDialog } from "./AssumeDialog";
import { assumedIn, withoutYear, withYear } from "./assumed";
import { Basis } from "./Basis";
import styles from "./eligibility.module.css";
import { resultTones } from "./labels";
import { type AwardOutlook, outlookQuery } from "./queries";

/** How far one person or unit is from the next awards, with years assumed in the address; made to be printed. */
function OutlookPage() {
  const { kind = "", id = "" } = useParams();
  const { today } = useMe();
  const [search, setSearch] = useSearchParams();
  const person = kind === "ca-nhan";
  const year = Number(search.get("nam-xet")) || Number(today.slice(0, 4)) - 1;
  const assumed = assumedIn(search);
  const [assuming, setAssuming] = useState(false);
  const outlook = useQuery(
    outlookQuery({ ...(person ? { personId: id } : { unitId: id }), year, assumed }),
  );
  const change = (edit: (next: URLSearchParams) => URLSearchParams) =>
    setSearch(edit(new URLSearchParams(search)), { replace: true });
  return (
    <QueryView query={outlook}>
      {(data) => (
        <>
          <PageHeader
            title={`Khoảng cách khen thưởng: ${data.name}`}
            crumbs={[
              { label: "Hồ sơ khen thưởng", to: paths.proposals },
              { label: "Điều kiện", to: "/dieu-kien" },
              { label: "Khoảng cách", to: "/trien-vong" },
              { label: data.name },
            ]}
            meta={[data.unitName, `tính đến thành tích năm ${data.year}`]
              .filter(Boolean)
              .join(" · ")}
            actions={[
              { label: "Giả định một năm", onAct: () => setAssuming(true) },
              { label: "Sổ thành tích", to: `/so-thanh-tich/${kind}/${id}` },
              {
                label: "In trang này",
                icon: <PrintIcon size={16} aria-hidden="true" />,
                onAct: () => window.print(),
              },
            ]}
          />
          <Section title="Cách tính">
            <div className={styles.answer}>
              <p>
                Chỉ tính những gì đã ghi trong hệ thống, coi điều chưa ghi là chưa có; đây là ước
                tính để chuẩn bị, không phải kết luận. Thông tin hạn chế không được tính đến.
              </p>
              <div className={styles.narrow} data-no-print>
                <YearField
                  label="Năm tính thành tích"
                  value={year}
                  onChange={(value) =>
                    value &&
                    change((next) => {
                      next.set("nam-xet", String(value));
                      return next;
                    })
                  }
                />
              </div>
              {data.assumptions.length > 0 && (
                <div className={styles.warned}>
                  <p>Đang giả định:</p>
                  <ul>
                    {data.assumptions.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                  <div className={styles.tools} data-no-print>
                    {assumed.map((one) => (
                      <Button
                        key={one.year}
                        small
                        onClick={() => change((next) => withoutYear(next, one.year))}
                      >
                        Bỏ năm {one.year}
                      </Button>
                    ))}
                  </div>
                </div>
              )}
              <Basis drawn={data.drawn} unknown={data.unknown} />
            </div>
          </Section>
          {data.awards.map((one) => (
            <AwardSection key={one.awardCode} award={one} />
          ))}
          {assuming && (
            <AssumeDialog
              person={person}
              year={Math.max(year, Number(today.slice(0, 4)))}
              onAssume={(one) => {
                change((next) => withYear(next, one));
                setAssuming(false);
              }}
              onClose={() => setAssuming(false)}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

function AwardSection({ award }: { award: AwardOutlook }) {
  const shown = award.assumed ?? award.known;
  return (
    <Section
      title={award.awardName}
      actions={
        <StatusBadge tone={resultTones[shown.result]}>
          {award.assumed && "Theo giả định: "}
          {shown.resultLabel}
        </StatusBadge>
      }
    >
      <div className={styles.answer}>
        {award.known.nextPossibleYear && (
          <p>
            Năm tính thành tích sớm nhất có thể đạt: <strong>{award.known.nextPossibleYear}</strong>
            {award.assumed?.nextPossibleYear &&
              award.assumed.nextPossibleYear !== award.known.nextPossibleYear &&
              `; theo giả định: ${award.assumed.nextPossibleYear}`}
          </p>
        )}
        {award.missing.length > 0 ? (
          <div>
            <p>{award.assumed ? "Khi chưa giả định, còn thiếu:" : "Còn thiếu:"}</p>
            <ul className={styles.plain}>
              {award.missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p>Theo dữ liệu đã ghi, không thiếu điều kiện nào.</p>
        )}
        {award.assumed && (
          <div className={styles.change}>
            <p className={styles.message}>Giả định làm thay đổi:</p>
            {award.effect.length > 0 ? (
              <ul className={styles.plain}>
                {award.effect.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p>Không thay đổi gì.</p>
            )}
          </div>
        )}
        <details className={styles.details}>
          <summary>Giải thích{award.assumed && " theo giả định"}</summary>
          <AnswerView answer={shown} />
        </details>
      </div>
    </Section>
  );
}

export { OutlookPage as Component };

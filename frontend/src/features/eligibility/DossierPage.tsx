import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { formatInstant } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { Button, ButtonLink } from "@/ui/Button";
import { PrintIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AnswerView } from "./AnswerView";
import { Basis } from "./Basis";
import styles from "./eligibility.module.css";
import { resultTones } from "./labels";
import { catalogueQuery, dossierQuery, type Nominee } from "./queries";

/** What the rules say of every nominee of a dossier, from what the product knows; made to be printed. */
function DossierPage() {
  const { id = "" } = useParams();
  const found = useQuery(dossierQuery(id));
  const catalogue = useQuery(catalogueQuery);
  return (
    <QueryView query={found}>
      {({ nominees }) => (
        <>
          <PageHeader
            title="Điều kiện khen thưởng của hồ sơ"
            crumbs={[
              { label: "Hồ sơ khen thưởng", to: paths.proposals },
              { label: "Hồ sơ", to: `${paths.proposals}/${id}` },
              { label: "Điều kiện" },
            ]}
            meta="Lấy từ sổ khen thưởng, xếp loại, sáng kiến, số người của đơn vị, suy tôn và giao ước của khối, quá trình công tác và giấy tờ của hồ sơ; điều chưa biết thì đề nghị xem xét, không tự kết luận"
            extra={
              <>
                <ButtonLink to={`${paths.proposals}/${id}/thu-thay-doi`}>Thử thay đổi</ButtonLink>
                <Button
                  icon={<PrintIcon size={16} aria-hidden="true" />}
                  onClick={() => window.print()}
                >
                  In trang này
                </Button>
              </>
            }
          />
          {nominees.map((one) => (
            <Section key={one.nomineeId} title={one.name} note={one.awardName}>
              <AnswerView
                answer={one.answer}
                award={catalogue.data?.items.find((award) => award.name === one.awardName)}
              />
              <Basis drawn={one.drawn} unknown={one.unknown} />
              <Kept nominee={one} />
            </Section>
          ))}
        </>
      )}
    </QueryView>
  );
}

function Kept({ nominee }: { nominee: Nominee }) {
  return (
    <>
      {(nominee.restrictedFacts ?? 0) > 0 && (
        <p className={styles.warned}>
          Có {nominee.restrictedFacts} thông tin hạn chế (kỷ luật, thanh tra, đơn thư) cần mở xem,
          có ghi lý do, trước khi kết luận. Kết quả ở trên không tính đến các thông tin này.
          {nominee.toBeOpened &&
            " Các thông tin này có thể làm thay đổi kết quả: cần mở xem rồi người thẩm định kết luận."}
        </p>
      )}
      {nominee.passedOver.length > 0 && (
        <div className={styles.warned}>
          <p>Vướng mắc hai người đã cho phép bỏ qua:</p>
          <ul>
            {nominee.passedOver.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {nominee.changes.length > 0 && (
        <div className={styles.warned}>
          <p>Khác với lần lưu trước:</p>
          <ul>
            {nominee.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      {nominee.kept.length > 0 && (
        <ul className={styles.kept} aria-label="Kết quả đã lưu">
          {nominee.kept.map((one) => (
            <li key={`${one.moment} ${one.round} ${one.takenAt}`}>
              <span>
                {one.momentLabel}, {formatInstant(one.takenAt)}
              </span>
              <StatusBadge tone={resultTones[one.result]}>{one.resultLabel}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export { DossierPage as Component };

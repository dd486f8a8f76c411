import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { formatNumber } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { RouteLink } from "@/ui/RouteLink";
import { Section } from "@/ui/Section";
import { HonourBook } from "./HonourBook";
import { profileQuery } from "./queries";
import { PrintButton } from "./RecipientBook";
import styles from "./register.module.css";

/** Everything a unit and those it came out of were honoured with, to be read or printed. */
function UnitBookPage() {
  const { id = "" } = useParams();
  const unit = useQuery(profileQuery(id));
  return (
    <QueryView query={unit}>
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            documentTitle={`Khen thưởng của ${data.name}`}
            crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
            meta="Khen thưởng của tập thể, gồm cả các đơn vị trước khi sắp xếp tổ chức"
            extra={<PrintButton />}
          />
          <HonourBook awards={data.awards} entries={data.entries} ofUnit />
          {data.people > 0 && (
            <Section title="Cá nhân, hộ gia đình thuộc đơn vị">
              <ul className={styles.totals}>
                {data.holders
                  .filter((holder) => holder.people > 0)
                  .map((holder) => (
                    <li key={holder.unitId}>
                      <b>{formatNumber(holder.people)}</b> lượt khen thưởng, {holder.name}
                    </li>
                  ))}
              </ul>
              <p data-no-print>
                <RouteLink to={`${paths.register}?unitId=${id}`}>Xem danh sách</RouteLink>
              </p>
            </Section>
          )}
        </>
      )}
    </QueryView>
  );
}

export { UnitBookPage as Component };

import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { actionOf } from "@/api/actions";
import { subjectPath } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { QueryView } from "@/ui/QueryView";
import { periods } from "./labels";
import { type Period, type Pledge, pledgeQuery } from "./queries";
import { ResultsForm } from "./ResultsForm";

/** Writes the results of the half year or of the year, then sends them after a look over all of them. */
function ResultsPage() {
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const pledge = useQuery(pledgeQuery(id));
  return (
    <QueryView query={pledge}>
      {(data) => {
        const period = periodOf(data, params.get("ky"));
        const enter = actionOf(data, period === "MID" ? "ENTER_MID_RESULTS" : "ENTER_YEAR_RESULTS");
        return enter?.allowed ? (
          <ResultsForm key={period} pledge={data} period={period} />
        ) : (
          <div className="card">
            <EmptyState title="Không ghi được kết quả" text={enter?.reason}>
              <ButtonLink to={subjectPath({ type: "PLEDGE", id })}>Xem giao ước</ButtonLink>
            </EmptyState>
          </div>
        );
      }}
    </QueryView>
  );
}

/** The wanted period; without one, whatever the pledge takes now. */
function periodOf(pledge: Pledge, slug: string | null): Period {
  if (slug === periods.MID.slug) return "MID";
  if (slug === periods.YEAR.slug) return "YEAR";
  return actionOf(pledge, "ENTER_YEAR_RESULTS")?.allowed ? "YEAR" : "MID";
}

export { ResultsPage as Component };

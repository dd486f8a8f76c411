import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { paths } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { PrintIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { HonourBook } from "./HonourBook";
import { recipientQuery } from "./queries";

const kindWords = { people: "Cá nhân", households: "Hộ gia đình" } as const;

/** The record of a person or household; where they are today is told to those alone who may see it. */
export function RecipientBook({ kind }: { kind: "people" | "households" }) {
  const { id = "" } = useParams();
  const recipient = useQuery(recipientQuery(kind, id));
  return (
    <QueryView query={recipient}>
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            documentTitle={`Khen thưởng của ${data.name}`}
            crumbs={[{ label: "Tra cứu khen thưởng", to: paths.register }]}
            meta={data.today ?? kindWords[kind]}
            extra={<PrintButton />}
          />
          <HonourBook awards={data.awards} entries={data.entries} />
        </>
      )}
    </QueryView>
  );
}

export function PrintButton() {
  return (
    <Button icon={<PrintIcon size={17} aria-hidden="true" />} onClick={() => window.print()}>
      In
    </Button>
  );
}

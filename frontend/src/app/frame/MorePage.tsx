import { useMe } from "@/api/me";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PlaceList } from "./PlaceList";
import { placeGroups } from "./places";

/** The whole navigation on one page, for phones. */
function MorePage() {
  const me = useMe();
  return (
    <>
      <PageHeader title="Tất cả các mục" />
      {placeGroups(me.places).map(({ title, places }) => (
        <Section key={title ?? "top"} title={title ?? "Bắt đầu"} flush>
          <PlaceList places={places} />
        </Section>
      ))}
    </>
  );
}

export { MorePage as Component };

import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/api/me";
import { KeyValues } from "@/ui/KeyValues";
import { PageHeader } from "@/ui/PageHeader";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import { secondFactorQuery } from "./mine";
import { SecondFactorSection } from "./SecondFactorSection";
import { SessionsSection } from "./SessionsSection";

/** One's own account: who one is here, the second factor, where one is signed in. */
function MyAccountPage() {
  const me = useMe();
  const factor = useQuery(secondFactorQuery);
  return (
    <>
      <PageHeader title="Tài khoản của tôi" />
      <Section title="Thông tin">
        <KeyValues
          items={[
            { label: "Họ và tên", value: me.fullName },
            { label: "Tên đăng nhập", value: me.username },
            { label: "Chức vụ", value: me.position },
            { label: "Đơn vị", value: me.units.map((unit) => unit.name).join("; ") },
            { label: "Vai trò", value: me.roles.map((role) => role.label).join("; ") },
          ]}
        />
      </Section>
      <QueryView
        query={factor}
        skeleton={
          <Section title="Xác thực hai bước">
            <SkeletonLines />
          </Section>
        }
      >
        {(data) => <SecondFactorSection factor={data} />}
      </QueryView>
      <SessionsSection />
    </>
  );
}

export { MyAccountPage as Component };

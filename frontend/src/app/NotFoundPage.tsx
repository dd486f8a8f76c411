import { useMe } from "@/api/me";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { SearchIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";
import { homeOf } from "./frame/places";

/** An address that leads nowhere. */
function NotFoundPage() {
  return (
    <>
      <PageHeader title="Không có trang này" />
      <EmptyState
        title="Địa chỉ không dẫn tới đâu"
        text="Có thể liên kết đã cũ hoặc gõ thiếu. Anh/chị có thể về trang đầu rồi đi tiếp từ đó."
        icon={<SearchIcon size={24} stroke={1.6} />}
      >
        <ButtonLink to={homeOf(useMe())}>Về trang đầu</ButtonLink>
      </EmptyState>
    </>
  );
}

export { NotFoundPage as Component };

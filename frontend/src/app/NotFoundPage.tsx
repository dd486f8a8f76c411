import { paths } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { SearchIcon } from "@/ui/icons";
import { PageHeader } from "@/ui/PageHeader";

/** An address that leads nowhere. */
function NotFoundPage() {
  return (
    <>
      <PageHeader title="Không có trang này" />
      <EmptyState
        title="Địa chỉ không dẫn tới đâu"
        text="Có thể liên kết đã cũ hoặc gõ thiếu. Anh/chị có thể tìm bằng ô tìm kiếm phía trên hoặc về màn hình Hôm nay."
        icon={<SearchIcon size={24} stroke={1.6} />}
      >
        <ButtonLink to={paths.today}>Về Hôm nay</ButtonLink>
      </EmptyState>
    </>
  );
}

export { NotFoundPage as Component };

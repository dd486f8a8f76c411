import { MantineProvider } from "@mantine/core";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test, vi } from "vitest";
import { ActionButton } from "./ActionButton";
import { type Column, DataTable } from "./DataTable";
import { FileDrop } from "./FileDrop";
import { PageHeader } from "./PageHeader";
import { ReviewTable } from "./ReviewTable";

function show(element: ReactElement) {
  const router = createMemoryRouter([{ path: "*", element }]);
  return render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

test("a refused action is seen, cannot be pressed, and says why", async () => {
  const act = vi.fn();
  show(
    <ActionButton
      label="Trình lãnh đạo Sở"
      onAct={act}
      availability={{ allowed: false, reason: "Còn thiếu tờ trình của Trưởng khối" }}
    />,
  );
  const button = screen.getByRole("button", { name: "Trình lãnh đạo Sở" });
  await userEvent.click(button);
  expect(act).not.toHaveBeenCalled();
  expect(button.getAttribute("aria-disabled")).toBe("true");
  const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(reason?.textContent).toBe("Còn thiếu tờ trình của Trưởng khối");
});

test("an action that does not belong to the record is not drawn", () => {
  show(
    <PageHeader
      title="Hồ sơ"
      main={{ label: "Gửi", availability: null }}
      actions={[{ label: "Trả lại", availability: { allowed: true, reason: null } }]}
    />,
  );
  expect(screen.queryByRole("button", { name: "Gửi" })).toBeNull();
  expect(screen.getByRole("button", { name: "Trả lại" })).toBeTruthy();
});

test("with more than three actions the main one and the first that can be done stay in sight", async () => {
  const act = vi.fn(() => Promise.resolve(true));
  show(
    <PageHeader
      title="Kế hoạch"
      main={{ label: "Ghi ban hành", onAct: vi.fn() }}
      actions={[
        { label: "Thêm nhiệm vụ", availability: { allowed: false, reason: "Đã khép lại" } },
        { label: "Sửa", to: "/sua" },
        { label: "Xóa", onAct: act, tone: "danger", confirm: { title: "Xóa kế hoạch?" } },
      ]}
    />,
  );
  expect(screen.getByRole("button", { name: "Ghi ban hành" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Sửa" })).toBeTruthy();
  expect(screen.queryByText("Đã khép lại")).toBeNull();
  const menu = screen.getByRole("button", { name: "Việc khác" });
  expect(menu.getAttribute("aria-haspopup")).toBe("menu");
  menu.focus();
  await userEvent.keyboard("{Enter}");
  const refused = await screen.findByRole("menuitem", { name: "Thêm nhiệm vụ" });
  await waitFor(() => expect(document.activeElement).toBe(refused));
  const reason = document.getElementById(refused.getAttribute("aria-describedby") ?? "");
  expect(reason?.textContent).toBe("Đã khép lại");
  await userEvent.keyboard("{Enter}");
  expect(menu.getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "Xóa kế hoạch?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Xóa" }));
  expect(act).toHaveBeenCalledOnce();
  await waitFor(() => expect(document.activeElement).toBe(menu));
});

test("returning asks for the reason and hands it over", async () => {
  const act = vi.fn(() => Promise.resolve(true));
  show(
    <ActionButton
      label="Trả lại"
      onAct={act}
      confirm={{ title: "Trả lại hồ sơ?", reason: { label: "Lý do trả lại", required: true } }}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Trả lại" }));
  const dialog = await screen.findByRole("dialog", { name: "Trả lại hồ sơ?" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Trả lại" }));
  expect(act).not.toHaveBeenCalled();
  await userEvent.type(within(dialog).getByLabelText("Lý do trả lại"), " Thiếu biên bản ");
  await userEvent.click(within(dialog).getByRole("button", { name: "Trả lại" }));
  expect(act).toHaveBeenCalledWith("Thiếu biên bản");
});

interface Unit {
  id: string;
  name: string;
}
const columns: Column<Unit>[] = [
  { key: "name", header: "Tên đơn vị", cell: (unit) => unit.name, sort: "name" },
];
const table = { caption: "Đơn vị", columns, rowKey: (unit: Unit) => unit.id };

test("a table sorts through the server and links its rows", async () => {
  const onSort = vi.fn();
  show(
    <DataTable
      {...table}
      rows={[{ id: "1", name: "Sở Nội vụ" }]}
      rowTo={(unit) => `/don-vi/${unit.id}`}
      sort="name"
      onSort={onSort}
      empty={{ title: "Chưa có đơn vị" }}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Tên đơn vị" }));
  expect(onSort).toHaveBeenCalledWith("-name");
  expect(screen.getByRole("columnheader").getAttribute("aria-sort")).toBe("ascending");
  expect(screen.getByRole("link", { name: "Sở Nội vụ" }).getAttribute("href")).toBe("/don-vi/1");
});

test("a table says that it is empty, or why it could not be read", async () => {
  const { unmount } = show(<DataTable {...table} rows={[]} empty={{ title: "Chưa có đơn vị" }} />);
  expect(screen.getByText("Chưa có đơn vị")).toBeTruthy();
  unmount();
  const onRetry = vi.fn();
  show(
    <DataTable
      {...table}
      rows={undefined}
      problem={{
        title: "Máy chủ gặp sự cố",
        detail: "",
        status: 500,
        requestId: "r-7",
        errors: [],
      }}
      onRetry={onRetry}
      empty={{ title: "Chưa có đơn vị" }}
    />,
  );
  expect(screen.getByText("Mã yêu cầu: r-7")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test("a file of the wrong kind or size is refused by name before it is sent", async () => {
  const onFile = vi.fn();
  show(<FileDrop label="Tệp kế hoạch" accept={[".docx"]} maxBytes={10} onFile={onFile} />);
  const input = screen.getByLabelText("Tệp kế hoạch", { selector: "input" });
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(input, new File(["x"], "anh.png"));
  expect(screen.getByRole("alert").textContent).toContain("anh.png");
  await user.upload(input, new File(["x".repeat(11)], "ke-hoach.docx"));
  expect(screen.getByRole("alert").textContent).toContain("quá giới hạn 10 byte");
  await user.upload(input, new File(["x"], "Ke-hoach.DOCX"));
  expect(onFile).toHaveBeenCalledOnce();
});

test("an import is reviewed problems first, and each problem leads to its row", async () => {
  const rows = [
    { id: "1", section: "Quý II", title: "Xem xét khen thưởng", raw: "5\tXem xét…" },
    { id: "2", section: "Quý III", title: "Kiểm tra công tác", raw: "1\tKiểm tra…" },
  ];
  show(
    <ReviewTable
      rows={rows}
      rowKey={(row) => row.id}
      rowName={(row) => row.title}
      sectionOf={(row) => row.section}
      columns={[{ key: "title", header: "Nội dung", cell: (row) => row.title }]}
      problems={[
        { severity: "INFO", message: "Không ghi đơn vị phối hợp", row: "1" },
        { severity: "WARNING", message: "Quý III ghi 04 nhiệm vụ nhưng liệt kê 5", row: "2" },
      ]}
      rawOf={(row) => row.raw}
    />,
  );
  expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
    "1 điểm cần xem trước khi nhập",
    "Quý II",
    "Quý III",
  ]);
  await userEvent.click(screen.getByRole("button", { name: /^Xem dòng.*Quý III/ }));
  expect(document.activeElement?.textContent).toContain("Kiểm tra công tác");
  await userEvent.click(screen.getByRole("button", { name: "Bản gốc của Kiểm tra công tác" }));
  expect(screen.getByText(/1\s+Kiểm tra…/)).toBeTruthy();
});

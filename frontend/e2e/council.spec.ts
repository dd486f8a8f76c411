import { givenCouncil, givenRoutedDossier } from "./given/dossier";
import { expect, expectAccessible, follow, test } from "./support";

test("a session of the council from its agenda to its minutes @large", async ({
  people,
  request,
}) => {
  test.setTimeout(120_000);
  const dossier = await givenRoutedDossier(request);
  await givenCouncil(request, ["hoidong1", "hoidong2"]);

  const department = await people.at("chuyenvien", "/hoi-dong");
  await expect(department.getByText("quyết định ghi 3, danh sách có 2 thành viên")).toBeVisible();
  await follow(department, "Chuẩn bị phiên họp");
  await department.getByLabel("Tên phiên họp").fill("Phiên họp thứ nhất");
  await department.getByRole("button", { name: "Chuẩn bị, chọn nội dung" }).click();
  await department.getByRole("checkbox", { name: new RegExp(dossier.title) }).check();
  await expectAccessible(department);
  await department.getByRole("button", { name: /^Ghi nội dung \(1/ }).click();
  await department.getByRole("button", { name: "Gửi tài liệu cho thành viên" }).click();
  await department
    .getByRole("dialog")
    .getByRole("button", { name: "Gửi tài liệu cho thành viên" })
    .click();
  await expect(department.getByText("Đã gửi tài liệu").first()).toBeVisible();

  const member = await people.at("hoidong1", "/hom-nay");
  await member
    .getByRole("link", { name: /Phiên họp thứ nhất/ })
    .first()
    .click();
  await member.getByRole("link", { name: "Đọc lần lượt từng hồ sơ" }).click();
  await expect(member.getByText("Thành tích xuất sắc trong công tác năm 2025")).toBeVisible();
  await expectAccessible(member);

  await department.getByRole("button", { name: "Khai mạc" }).click();
  await department.getByRole("dialog").getByRole("button", { name: "Khai mạc" }).click();
  await department.getByRole("button", { name: "Tất cả có mặt" }).click();
  await expect(department.getByText("có mặt 2/2")).toBeVisible();
  await department.getByRole("button", { name: "Mở bỏ phiếu" }).click();
  const vote = department.getByRole("dialog");
  await vote.getByLabel("Bỏ phiếu kín trên thiết bị").check();
  await vote.getByLabel("Tổ kiểm phiếu").fill("Hoàng Văn Kiểm, Tổ trưởng");
  await vote.getByRole("button", { name: "Mở bỏ phiếu" }).click();

  for (const username of ["hoidong1", "hoidong2"]) {
    const page = await people.at(username, `${new URL(department.url()).pathname}/phieu`);
    await page.getByRole("button", { name: "Đồng ý", exact: true }).click();
    await page.getByRole("button", { name: "Gửi phiếu" }).click();
    await expect(page.getByText("Phiếu của anh/chị đã được ghi nhận")).toBeVisible();
  }

  await department.reload();
  await department.getByRole("button", { name: "Kiểm phiếu" }).click();
  await department.getByRole("dialog").getByRole("button", { name: "Kiểm phiếu" }).click();
  await expect(department.getByText("2/2 đồng ý (100 %)")).toBeVisible();
  await department.getByRole("button", { name: "Thông qua biên bản, kết thúc" }).click();
  await department.getByRole("dialog").getByRole("button", { name: "Kết thúc phiên họp" }).click();
  await expect(department.getByText("Đã kết thúc").first()).toBeVisible();
  await expectAccessible(department);
  const download = department.waitForEvent("download");
  await department.getByRole("button", { name: "Tải biên bản (.docx)" }).click();
  expect((await download).suggestedFilename()).toBe("bien-ban-hop-hoi-dong.docx");

  await department.getByRole("link", { name: COMMUNE }).click();
  await expect(department.getByText(/2\/2 đồng ý \(100 %\), đạt tỷ lệ/)).toBeVisible();
});

const COMMUNE = "Ủy ban nhân dân xã Cần Yên";

import { expect, test } from "vitest";
import { homeOf, phonePlaces, placeGroups } from "./places";

const labels = (places: { label: string }[]) => places.map((place) => place.label);

test("the navigation shows what the server opens, in the order of the work", () => {
  const groups = placeGroups(["units", "register", "today", "plans", "unheard-of"]);
  expect(groups.map((group) => [group.title, labels(group.places)])).toEqual([
    [null, ["Hôm nay"]],
    ["Thi đua", ["Kế hoạch"]],
    ["Khen thưởng", ["Tra cứu khen thưởng"]],
    ["Chung", ["Đơn vị, cá nhân"]],
  ]);
});

test("the administrator's places stand in a group of their own", () => {
  const groups = placeGroups(["accounts", "units"]);
  expect(groups.at(-1)).toMatchObject({ title: "Quản trị", places: [{ label: "Tài khoản" }] });
});

test("a unit's phone has its own unit and what it sends under the thumb", () => {
  const places = phonePlaces({
    places: ["today", "pledges", "proposals", "units"],
    units: [{ id: "7", name: "Xã Cần Yên" }],
  });
  expect(labels(places)).toEqual(["Hôm nay", "Đơn vị", "Gửi", "Thêm"]);
  expect(places[1]?.to).toBe("/don-vi/7");
});

test("a guest begins in the room, which is all there is", () => {
  const me = { places: ["rooms"] as const, units: [{ id: "7", name: "Tỉnh Sơn La" }] };
  expect(labels(phonePlaces({ ...me, places: [...me.places] }))).toEqual(["Phòng của cụm"]);
  expect(homeOf({ places: [...me.places] })).toBe("/phong-cum");
  expect(homeOf({ places: ["today", "blocks"] })).toBe("/hom-nay");
});

test("who has no unit gets the first place of work instead", () => {
  expect(labels(phonePlaces({ places: ["today", "decisions"], units: [] }))).toEqual([
    "Hôm nay",
    "Quyết định",
    "Thêm",
  ]);
});

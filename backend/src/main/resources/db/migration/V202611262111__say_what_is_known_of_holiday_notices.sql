-- What is known of the notices of these years; it can be changed on the calendar's screen. Nothing is confirmed: the
-- number and day of the notice of 2026 were not seen, and that of 2027 has not been announced.
update calendar_year
   set notice = 'Tết Bính Ngọ: công chức, viên chức nghỉ từ 14/02 đến hết 22/02/2026, theo tin báo Công an TP. Hồ Chí Minh;'
             || ' chưa rõ số, ngày của thông báo và phương án nghỉ Quốc khánh'
 where year = 2026 and not confirmed and notice is null;
update calendar_year
   set notice = 'Chưa có thông báo; Tết Đinh Mùi và Quốc khánh đang tính theo phương án thường gặp'
 where year = 2027 and not confirmed and notice is null;

/** Working days of each year (Bộ luật Lao động 2019, Điều 111, 112) and chains of deadlines; kept by administrator and department. */
package vn.sovang.calendar;

/** One year of Khối thi đua số 5, from the plan to the golden book, as each role does its part over HTTP. */
package vn.sovang.year;

/** What the product holds of people and units, put together for the rules; what nobody recorded stays unknown. Owner: the department (Luật Thi đua, khen thưởng, Điều 84). */
package vn.sovang.eligibility.known;

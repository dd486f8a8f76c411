/** The rules about a nominee as plain Java: a history goes in, all findings come out; knows no database and no framework (Luật Thi đua, khen thưởng). */
package vn.sovang.eligibility.engine;

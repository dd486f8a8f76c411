/** The rules asked over everybody or every open dossier in the background; started by the department, goes on after a stop (Luật Thi đua, khen thưởng, Điều 84). */
package vn.sovang.eligibility.run;

/** Award dossiers (hồ sơ đề nghị khen thưởng) from the vote to the decision (Luật Thi đua, khen thưởng, Điều 83–85); written by units, worked by the department. */
package vn.sovang.proposal;

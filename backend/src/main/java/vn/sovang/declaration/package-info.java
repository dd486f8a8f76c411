/** Awards decided elsewhere (ministries, Party, mass organisations), declared by units with the decision and compared by the department before they stand in the register (Luật Thi đua, khen thưởng, Điều 80, 84); owned by the department. */
package vn.sovang.declaration;

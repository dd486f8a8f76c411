/** Units and people: who takes part and who is honoured; owned by the department. */
package vn.sovang.unit;

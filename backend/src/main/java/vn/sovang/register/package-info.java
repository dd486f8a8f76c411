/** The golden book: who was honoured with what by which decision, findable for ever; owned by the department. */
package vn.sovang.register;

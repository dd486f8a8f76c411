/** Requests of units to go to another block (đề nghị chuyển khối); asked by the unit, answered by the department. */
package vn.sovang.block.move;

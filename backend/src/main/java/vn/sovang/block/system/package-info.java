/** Whose blocks they are, and all blocks of a system in one year with the one decision that forms them; the department. */
package vn.sovang.block.system;

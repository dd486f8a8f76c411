/** Award decisions: number, date, signer and recipients; each writes the register in its own transaction. */
package vn.sovang.decision;

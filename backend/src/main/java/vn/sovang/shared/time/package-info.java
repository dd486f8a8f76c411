/** The one clock of the program, which can be moved outside production, and the working days of Vietnam. */
package vn.sovang.shared.time;

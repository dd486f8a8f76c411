/** The one clock of the program; outside production it can be moved. */
package vn.sovang.shared.time;

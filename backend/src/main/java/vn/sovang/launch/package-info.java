/** Starts the program: finds or starts its database, makes its keys, then runs the application. */
package vn.sovang.launch;

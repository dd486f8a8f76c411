/** Who did what and when: append-only, also for the application's own database role. */
package vn.sovang.audit;

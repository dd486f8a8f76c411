/** From a paper to a draft plan: read, kept for review, corrected, committed at once, undone while it is a draft. */
package vn.sovang.plan.importing;

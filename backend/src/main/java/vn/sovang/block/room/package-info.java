/**
 * The room of a supra-provincial cluster: what its members, guests of other provinces among them, see of it and lay
 * before each other. Kept by the department and the cluster's head; legal source: the cluster's own rules (quy chế cụm).
 */
package vn.sovang.block.room;

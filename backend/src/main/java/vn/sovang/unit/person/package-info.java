/** People who can be honoured: who they are, where they work and worked, what medals count; kept by their own unit. */
package vn.sovang.unit.person;

/** Facts of a year that titles rest on: work grades and initiatives; written by the own unit, read by who decides. */
package vn.sovang.unit.facts;

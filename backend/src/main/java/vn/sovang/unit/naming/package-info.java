/**
 * From a written organisation name to the units it may mean. Pure functions over the names the caller supplies; below
 * certainty they hand back candidates and leave the choice to a person.
 */
package vn.sovang.unit.naming;

/** The first screen and the search box: gathers what every feature says, knows none of them. */
package vn.sovang.today;

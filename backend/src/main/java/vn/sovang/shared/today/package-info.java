/** What a person has to do: the piece every feature adds to the first screen. */
package vn.sovang.shared.today;

/** Records that are one person: found, laid together with everything that hangs on them, taken apart again. */
package vn.sovang.unit.merge;

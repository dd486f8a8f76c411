/** Lists as Excel files, showing exactly what the screen shows. */
package vn.sovang.document.sheet;

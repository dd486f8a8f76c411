/** The sample province: written by driving the product's own activities, chapter by chapter. */
package vn.sovang.sample;

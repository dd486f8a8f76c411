/** Reading written figures for whoever asks; nothing is stored. Source: backend/docs and seeds of real reports. */
package vn.sovang.figure;

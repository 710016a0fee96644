package io.atlasclient.compatibility.view;

/** How schemas are read and matched. */
public enum Reading {
    /** By what they mean: names do not matter, a union of enums is one enum, a mapping is a union. */
    SEMANTIC,
    /** By what stands there: names matter. So do tools that compare texts. */
    TEXTUAL
}

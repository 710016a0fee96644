/** What the edits of a document do to callers of the Java that is generated from it. */
@NullMarked
package io.atlasclient.compatibility.java;

import org.jspecify.annotations.NullMarked;

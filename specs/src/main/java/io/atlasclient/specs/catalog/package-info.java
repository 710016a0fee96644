/** The catalog: which API versions there are, where their documents are published, and what pins each document. */
@NullMarked
package io.atlasclient.specs.catalog;

import org.jspecify.annotations.NullMarked;

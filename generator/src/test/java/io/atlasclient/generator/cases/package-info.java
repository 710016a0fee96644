/** Golden cases: folders with a document and what must be generated from it, compiled and exercised. */
@NullMarked
package io.atlasclient.generator.cases;

import org.jspecify.annotations.NullMarked;

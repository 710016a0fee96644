/** Tests of the operations of one version, run in each version's module. */
@NullMarked
package io.atlasclient.conformance.client;

import org.jspecify.annotations.NullMarked;

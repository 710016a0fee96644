/**
 * A fake Atlas for tests: a server in the test's own process that answers every operation with a valid example, judges what it
 * receives by the documents, wants credentials, pages lists, and fails when it is told to.
 */
@NullMarked
package io.atlasclient.testing;

import org.jspecify.annotations.NullMarked;

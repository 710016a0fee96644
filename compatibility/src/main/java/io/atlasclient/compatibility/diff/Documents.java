package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.References;

/**
 * What is shared by the comparisons of all operations.
 *
 * @param base the references of the old document
 * @param revision the references of the new document
 * @param pairs the schemas compared
 * @param reachability the ways to changed schemas
 * @param changes where facts are collected
 */
record Documents(
        References base, References revision, SchemaPairs pairs, Reachability reachability, ChangeCollector changes) {}

package io.atlasclient.conformance.client;

import io.atlasclient.conformance.judge.SentRequest;

/** A server that gives the answers it was told to give and tells what it was asked. */
interface Server extends AutoCloseable {
    /** Returns the base URL, with a slash at the end. */
    String url();

    /** Adds an answer; one request takes one. */
    void enqueue(Answer answer);

    /** Returns the oldest request that has not been taken yet. */
    SentRequest take();

    @Override
    void close();
}

package io.atlasclient.conformance.judge;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;

/**
 * A request as the server received it.
 *
 * @param method the HTTP method
 * @param url the URL, its path as it was sent
 * @param headers the headers
 * @param body the body; empty if there was none
 */
public record SentRequest(String method, HttpUrl url, Headers headers, ByteString body) {}

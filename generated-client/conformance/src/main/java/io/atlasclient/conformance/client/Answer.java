package io.atlasclient.conformance.client;

import okio.ByteString;

/**
 * What a server answers.
 *
 * @param status the HTTP status
 * @param mediaType the content type; not sent with an empty body
 * @param body the body
 */
record Answer(int status, String mediaType, ByteString body) {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Returns a successful answer. */
    static Answer of(String mediaType, byte[] body) {
        return new Answer(OK, mediaType, ByteString.of(body));
    }

    /** Returns a successful answer without a body. */
    static Answer empty() {
        return new Answer(NO_CONTENT, "", ByteString.EMPTY);
    }
}
